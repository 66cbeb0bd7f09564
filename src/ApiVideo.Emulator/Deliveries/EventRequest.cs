using System.Globalization;
using System.Text.Json;
using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator.Deliveries;

/// <summary>A request to let an event happen, after every rule was checked.</summary>
/// <param name="EventName">The event.</param>
/// <param name="WebhookId">The only webhook that it goes to; null for all that subscribe to it.</param>
/// <param name="Count">How many times it happens, each with a body of its own.</param>
/// <param name="Members">A JSON object that is laid over the body.</param>
internal sealed record EventRequest(string EventName, string? WebhookId = null, int Count = 1, JsonElement? Members = null)
{
    private const int MaxCount = 1000;

    /// <summary>Returns null and adds one problem for each defect when the body breaks a rule.</summary>
    public static EventRequest? Read(JsonElement body, List<ProblemBody> problems)
    {
        // Nothing else is taken: the body of a delivery, sent here by a webhook of this very address, would start the next one.
        foreach (var member in body.EnumerateObject().Where(member => member.Name is not ("type" or "webhookId" or "count" or "members")))
        {
            problems.Add(Problems.Invalid(member.Name, "There is no attribute of this name."));
        }

        var webhookId = ReadWebhookId(body, problems);
        var eventName = ReadEventName(body, isAnyAllowed: webhookId is not null, problems);
        var count = ReadCount(body, problems);
        var members = ReadMembers(body, problems);
        return problems.Count == 0 ? new EventRequest(eventName!, webhookId, count, members) : null;
    }

    private static string? ReadWebhookId(JsonElement body, List<ProblemBody> problems)
    {
        if (JsonBody.TryGetMember(body, "webhookId", out var member))
        {
            if (JsonBody.ReadText(member) is { } text)
            {
                return text;
            }

            problems.Add(Problems.Invalid("webhookId", "This attribute must be a string."));
        }

        return null;
    }

    private static string? ReadEventName(JsonElement body, bool isAnyAllowed, List<ProblemBody> problems)
    {
        if (!JsonBody.TryGetMember(body, "type", out var member))
        {
            problems.Add(Problems.Required("type"));
            return null;
        }

        var text = JsonBody.ReadText(member);
        if (text is null || (!isAnyAllowed && !WebhookEvents.Contains(text)))
        {
            problems.Add(Problems.Invalid("type", "There is no event of this name; one that is not known needs a webhookId."));
        }

        return text;
    }

    private static int ReadCount(JsonElement body, List<ProblemBody> problems)
    {
        if (!JsonBody.TryGetMember(body, "count", out var member))
        {
            return 1;
        }

        if (member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var count) && count is >= 1 and <= MaxCount)
        {
            return count;
        }

        problems.Add(Problems.Invalid("count", string.Create(CultureInfo.InvariantCulture, $"This attribute must be an integer from 1 to {MaxCount}.")));
        return 1;
    }

    private static JsonElement? ReadMembers(JsonElement body, List<ProblemBody> problems)
    {
        if (!JsonBody.TryGetMember(body, "members", out var member))
        {
            return null;
        }

        if (member.ValueKind != JsonValueKind.Object)
        {
            problems.Add(Problems.Invalid("members", "This attribute must be a JSON object."));
        }

        return member;
    }
}
