using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Baton.Providers.Databases.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Learning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "LanguageIsGiven",
                table: "tickets",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "answer_judgements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    TicketId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsRight = table.Column<bool>(type: "boolean", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answer_judgements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "learning_examples",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Label = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IsRight = table.Column<bool>(type: "boolean", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TicketId = table.Column<Guid>(type: "uuid", nullable: true),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_learning_examples", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "learnt_models",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Examples = table.Column<int>(type: "integer", nullable: false),
                    Figures = table.Column<string>(type: "text", nullable: false),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    LiveAt = table.Column<long>(type: "bigint", nullable: true),
                    File = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_learnt_models", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ticket_vectors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TicketId = table.Column<Guid>(type: "uuid", nullable: false),
                    Model = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Packed = table.Column<byte[]>(type: "bytea", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ticket_vectors", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_answer_judgements_At",
                table: "answer_judgements",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_answer_judgements_RunId",
                table: "answer_judgements",
                column: "RunId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_learning_examples_Kind_At",
                table: "learning_examples",
                columns: new[] { "Kind", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_learning_examples_Kind_Label",
                table: "learning_examples",
                columns: new[] { "Kind", "Label" });

            migrationBuilder.CreateIndex(
                name: "IX_learning_examples_TicketId_Kind",
                table: "learning_examples",
                columns: new[] { "TicketId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_learnt_models_Kind_Number",
                table: "learnt_models",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_learnt_models_Kind_State",
                table: "learnt_models",
                columns: new[] { "Kind", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ticket_vectors_TicketId_Model",
                table: "ticket_vectors",
                columns: new[] { "TicketId", "Model" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answer_judgements");

            migrationBuilder.DropTable(
                name: "learning_examples");

            migrationBuilder.DropTable(
                name: "learnt_models");

            migrationBuilder.DropTable(
                name: "ticket_vectors");

            migrationBuilder.DropColumn(
                name: "LanguageIsGiven",
                table: "tickets");
        }
    }
}
