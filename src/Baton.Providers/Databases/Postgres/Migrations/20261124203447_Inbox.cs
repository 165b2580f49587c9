using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Baton.Providers.Databases.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Inbox : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_tickets_Status",
                table: "tickets");

            migrationBuilder.CreateSequence<int>(
                name: "ticket_numbers");

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "tickets",
                type: "integer",
                nullable: true,
                defaultValueSql: "nextval('ticket_numbers')::int");

            migrationBuilder.AddColumn<string>(
                name: "Preview",
                table: "tickets",
                type: "character varying(160)",
                maxLength: 160,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PreviewBy",
                table: "tickets",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SnoozedUntil",
                table: "tickets",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Owner = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IsShared = table.Column<bool>(type: "boolean", nullable: false),
                    Query = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_views", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_CreatedAt_Id",
                table: "tickets",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_Number",
                table: "tickets",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tickets_Status_Teammate",
                table: "tickets",
                columns: new[] { "Status", "Teammate" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_UpdatedAt_Id",
                table: "tickets",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_Owner",
                table: "saved_views",
                column: "Owner");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "saved_views");

            migrationBuilder.DropIndex(
                name: "IX_tickets_CreatedAt_Id",
                table: "tickets");

            migrationBuilder.DropIndex(
                name: "IX_tickets_Number",
                table: "tickets");

            migrationBuilder.DropIndex(
                name: "IX_tickets_Status_Teammate",
                table: "tickets");

            migrationBuilder.DropIndex(
                name: "IX_tickets_UpdatedAt_Id",
                table: "tickets");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "tickets");

            migrationBuilder.DropColumn(
                name: "Preview",
                table: "tickets");

            migrationBuilder.DropColumn(
                name: "PreviewBy",
                table: "tickets");

            migrationBuilder.DropColumn(
                name: "SnoozedUntil",
                table: "tickets");

            migrationBuilder.DropSequence(
                name: "ticket_numbers");

            migrationBuilder.CreateIndex(
                name: "IX_tickets_Status",
                table: "tickets",
                column: "Status");
        }
    }
}
