using System.ComponentModel;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Shop.Accounts;

namespace Shop.Tools;

/// <summary>Getting in: state of the sign-in, reset mails, locks, sessions, invitations.</summary>
[McpServerToolType]
internal sealed class SignInTools(Counter counter)
{
    private static readonly TimeSpan ResetMailLife = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan InvitationLife = TimeSpan.FromDays(7);

    [McpServerTool(Name = "get_account", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Name, workspace and plan of a customer.")]
    public Task<AccountFacts> GetAccount(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("get_account", customer_id, account => new AccountFacts(
            account.Name, account.HiddenEmail, account.Workspace, account.Subscription.Plan, account.Subscription.People), cancellationToken);

    [McpServerTool(Name = "get_sign_in", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Whether a customer can sign in, and what became of their last password reset mail.")]
    public Task<SignInFacts> GetSignIn(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("get_sign_in", customer_id, account => Facts(account), cancellationToken);

    [McpServerTool(Name = "list_sessions", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Devices on which a customer is signed in.")]
    public Task<SessionList> ListSessions(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("list_sessions", customer_id, account => new SessionList([.. account.Sessions], account.Sessions.Count), cancellationToken);

    [McpServerTool(Name = "list_invitations", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Invitations to a customer's workspace that nobody has accepted yet.")]
    public Task<InvitationList> ListInvitations(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("list_invitations", customer_id, account => new InvitationList(
            [.. account.Invitations.Select(one => new InvitationFacts(one.Id, one.Email, one.Role, one.SentAt, one.ExpiresAt, one.ExpiresAt <= counter.Now))],
            account.Invitations.Count), cancellationToken);

    [McpServerTool(Name = "send_password_reset", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Sends a new password reset mail to the address of the customer's account; older links end.")]
    public Task<JsonNode> SendPasswordReset(string customer_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("send_password_reset", customer_id, idempotency_key, account =>
        {
            if (account.SignIn.Sso)
                throw new McpException("sso: This account signs in through its own company and has no password.");
            if (account.SignIn.State is SignInState.Removed)
                throw new McpException("removed: This person is no longer in the workspace.");
            var now = counter.Now;
            account.SignIn.ResetMail = new ResetMail(now, now + ResetMailLife, MailState.Delivered);
            return new { SentTo = account.HiddenEmail, ValidUntil = now + ResetMailLife, ValidMinutes = (int)ResetMailLife.TotalMinutes };
        }, cancellationToken);

    [McpServerTool(Name = "unlock_account", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Ends the lock after too many wrong passwords.")]
    public Task<JsonNode> UnlockAccount(string customer_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("unlock_account", customer_id, idempotency_key, account =>
        {
            if (account.SignIn.State is not SignInState.Locked)
                throw new McpException("not_locked: The account is not locked.");
            (account.SignIn.State, account.SignIn.LockedUntil, account.SignIn.FailedTries) = (SignInState.Active, null, 0);
            return new { State = SignInState.Active };
        }, cancellationToken);

    [McpServerTool(Name = "end_sessions", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Signs a customer out on all devices.")]
    public Task<JsonNode> EndSessions(string customer_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("end_sessions", customer_id, idempotency_key, account =>
        {
            var ended = account.Sessions.Count;
            account.Sessions.Clear();
            return new { Ended = ended };
        }, cancellationToken);

    [McpServerTool(Name = "resend_invitation", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Sends an invitation again; it is valid for seven more days.")]
    public Task<JsonNode> ResendInvitation(string customer_id, string invitation_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("resend_invitation", customer_id, idempotency_key, account =>
        {
            var place = account.Invitations.FindIndex(one => one.Id == invitation_id);
            if (place < 0)
                throw new McpException("unknown_invitation: This workspace has no such invitation.");
            var now = counter.Now;
            var sent = account.Invitations[place] = account.Invitations[place] with { SentAt = now, ExpiresAt = now + InvitationLife };
            return new { sent.Email, sent.ExpiresAt, ValidDays = (int)InvitationLife.TotalDays };
        }, cancellationToken);

    [McpServerTool(Name = "reset_two_factor", Destructive = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Switches the second factor of an account off, so that the customer can set up a new one. Only after a person checked who they are.")]
    public Task<JsonNode> ResetTwoFactor(string customer_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("reset_two_factor", customer_id, idempotency_key, account =>
        {
            if (!account.SignIn.TwoFactor)
                throw new McpException("not_on: This account has no second factor.");
            account.SignIn.TwoFactor = false;
            account.Sessions.Clear();
            return new { TwoFactor = false };
        }, cancellationToken);

    private SignInFacts Facts(Account account)
    {
        var signIn = account.SignIn;
        var isLocked = signIn.State is SignInState.Locked && signIn.LockedUntil > counter.Now;
        return new SignInFacts(
            signIn.State is SignInState.Locked && !isLocked ? SignInState.Active : signIn.State,
            signIn.FailedTries,
            isLocked ? signIn.LockedUntil : null,
            isLocked ? (int)Math.Ceiling((signIn.LockedUntil!.Value - counter.Now).TotalMinutes) : 0,
            signIn.TwoFactor, signIn.Sso, signIn.LastSignInAt, account.HiddenEmail, signIn.ResetMail is { } mail ? mail.Delivery : null, signIn.ResetMail?.SentAt);
    }
}

internal sealed record AccountFacts(string Name, string Email, string Workspace, string Plan, int People);

internal sealed record SignInFacts(
    SignInState State, int FailedTries, DateTimeOffset? LockedUntil, int LockedMinutes, bool TwoFactor, bool Sso, DateTimeOffset? LastSignInAt,
    string Email, MailState? ResetMail, DateTimeOffset? ResetMailSentAt);

internal sealed record SessionList(IReadOnlyList<Session> Sessions, int Count);

internal sealed record InvitationFacts(string Id, string Email, string Role, DateTimeOffset SentAt, DateTimeOffset ExpiresAt, bool Expired);

internal sealed record InvitationList(IReadOnlyList<InvitationFacts> Invitations, int Count);
