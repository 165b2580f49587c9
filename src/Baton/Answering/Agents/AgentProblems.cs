using Baton.Foundation;
using Baton.Language.Guessing;

namespace Baton.Answering.Agents;

internal static class AgentProblems
{
    public static Problem NotFound(string name) => new(ProblemKind.NotFound, "agent.not_found", $"There is no agent {name}.");

    public static Problem NoVersion(int number) =>
        new(ProblemKind.NotFound, "version.not_found", $"There is no version {number}.");

    public static Problem Changed(Agent agent) => new(
        ProblemKind.Conflict,
        "agent.changed",
        $"Somebody changed {agent.Title} meanwhile; it is at version {agent.Version} now. Look at it again, then save with the new version.",
        "expected_version");

    public static Problem AutonomyChanged(int version) => new(
        ProblemKind.Conflict,
        "autonomy.changed",
        $"Somebody changed what agents may do meanwhile; it is at version {version} now. Look at it again, then save with the new version.",
        "expected_version");

    public static Problem CompanyChanged(int version) => new(
        ProblemKind.Conflict,
        "company.changed",
        $"Somebody changed the company meanwhile; it is at version {version} now. Look at it again, then save with the new version.",
        "expected_version");

    public static Problem UnknownLanguage(string code) => Problem.Invalid(
        "languages", $"Agents do not read \"{code}\"; use {string.Join(", ", LanguageDetector.Codes)}.");

    public static Problem Exists(string name) =>
        new(ProblemKind.Conflict, "agent.exists", $"There is an agent {name} already; choose another name.", "name");

    public static Problem IsBuiltIn(string name) =>
        new(ProblemKind.Conflict, "agent.built_in", $"{name} is always there. It can be edited, not removed.");

    public static Problem NobodyForTheRest { get; } = Problem.Invalid(
        "categories", "Somebody must handle general_inquiry: it is where everything goes that fits nowhere else.");
}
