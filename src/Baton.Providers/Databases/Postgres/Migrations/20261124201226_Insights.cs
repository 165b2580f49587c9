using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Baton.Providers.Databases.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Insights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "FirstEscalatedAt",
                table: "tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FirstRepliedBy",
                table: "tickets",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TeammateRepliedAt",
                table: "tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_tickets_figures",
                table: "tickets",
                columns: new[] { "CreatedAt", "Channel", "Status", "ResolvedHow", "Category", "Language", "Agent", "Teammate", "CustomerSatisfaction", "FirstRepliedAt", "FirstRepliedBy", "TeammateRepliedAt", "FirstEscalatedAt", "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_runs_TicketId_Outcome_ThroughSequence_Confidence_Id",
                table: "runs",
                columns: new[] { "TicketId", "Outcome", "ThroughSequence", "Confidence", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_tickets_figures",
                table: "tickets");

            migrationBuilder.DropIndex(
                name: "IX_runs_TicketId_Outcome_ThroughSequence_Confidence_Id",
                table: "runs");

            migrationBuilder.DropColumn(
                name: "FirstEscalatedAt",
                table: "tickets");

            migrationBuilder.DropColumn(
                name: "FirstRepliedBy",
                table: "tickets");

            migrationBuilder.DropColumn(
                name: "TeammateRepliedAt",
                table: "tickets");
        }
    }
}
