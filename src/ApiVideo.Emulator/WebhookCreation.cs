using System.Globalization;
using System.Text.Json;
using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator;

/// <summary>A request to create a webhook, after every rule was checked.</summary>
internal sealed record WebhookCreation(IReadOnlyList<string> Events, string Url)
{
    /// <summary>Returns null and adds one problem for each defect when the body breaks a rule.</summary>
    public static WebhookCreation? Read(JsonElement body, List<ProblemBody> problems)
    {
        var events = ReadEvents(body, problems);
        var url = ReadUrl(body, problems);
        return problems.Count == 0 ? new WebhookCreation(events, url!) : null;
    }

    private static List<string> ReadEvents(JsonElement body, List<ProblemBody> problems)
    {
        var events = new List<string>();
        if (!JsonBody.TryGetMember(body, "events", out var member))
        {
            problems.Add(Problems.Required("events"));
        }
        else if (member.ValueKind != JsonValueKind.Array)
        {
            problems.Add(Problems.Invalid("events", "This attribute must be an array of event names."));
        }
        else
        {
            foreach (var (index, item) in member.EnumerateArray().Index())
            {
                // The index keeps problems apart, which the published schema wants to be unique.
                var name = string.Create(CultureInfo.InvariantCulture, $"events[{index}]");
                if (JsonBody.ReadText(item) is not { } text)
                {
                    problems.Add(Problems.Invalid(name, "An event name must be a string."));
                }
                else if (!WebhookEvents.Contains(text))
                {
                    problems.Add(Problems.Invalid(name, "There is no event of this name."));
                }
                else
                {
                    events.Add(text);
                }
            }
        }

        return events;
    }

    private static string? ReadUrl(JsonElement body, List<ProblemBody> problems)
    {
        if (!JsonBody.TryGetMember(body, "url", out var member))
        {
            problems.Add(Problems.Required("url"));
        }
        else if (JsonBody.ReadText(member) is not { } text)
        {
            problems.Add(Problems.Invalid("url", "This attribute must be a string."));
        }
        else if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            problems.Add(Problems.Invalid("url", "This attribute must be an absolute http or https address."));
        }
        else
        {
            return text;
        }

        return null;
    }
}
