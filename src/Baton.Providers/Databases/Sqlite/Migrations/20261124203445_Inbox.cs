using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Baton.Providers.Databases.Sqlite.Migrations
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

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Preview",
                table: "tickets",
                type: "TEXT",
                maxLength: 160,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PreviewBy",
                table: "tickets",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SnoozedUntil",
                table: "tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    Query = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_tickets_Status",
                table: "tickets",
                column: "Status");
        }
    }
}
