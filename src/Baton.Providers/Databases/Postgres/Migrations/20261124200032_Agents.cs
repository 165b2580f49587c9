using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Baton.Providers.Databases.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Agents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Category",
                table: "runs",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "CouldAnswer",
                table: "runs",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PoliciesVersion",
                table: "company",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "agents",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "agent_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Agent = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Author = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agent_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "autonomy_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Policies = table.Column<string>(type: "text", nullable: false),
                    Author = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_autonomy_versions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_runs_Agent_FinishedAt",
                table: "runs",
                columns: new[] { "Agent", "FinishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_runs_Category_FinishedAt",
                table: "runs",
                columns: new[] { "Category", "FinishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_agent_versions_Agent_Number",
                table: "agent_versions",
                columns: new[] { "Agent", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_autonomy_versions_Number",
                table: "autonomy_versions",
                column: "Number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agent_versions");

            migrationBuilder.DropTable(
                name: "autonomy_versions");

            migrationBuilder.DropIndex(
                name: "IX_runs_Agent_FinishedAt",
                table: "runs");

            migrationBuilder.DropIndex(
                name: "IX_runs_Category_FinishedAt",
                table: "runs");

            migrationBuilder.DropColumn(
                name: "Category",
                table: "runs");

            migrationBuilder.DropColumn(
                name: "CouldAnswer",
                table: "runs");

            migrationBuilder.DropColumn(
                name: "PoliciesVersion",
                table: "company");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "agents");
        }
    }
}
