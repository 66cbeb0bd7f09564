using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Events;

/// <summary>
/// Finds the member whose text tells the events apart. A member that can have one text only tells best, and the one that tells
/// most events is taken; where there is none, a member is whose name says that it is the type of an event. What is left is
/// looked at again, so that events of several styles can stand in one document.
/// </summary>
internal static class EventTypeMembers
{
    // Styles of events in one document, and members that are tried for each: the work is bounded, and so is the receiver's.
    private const int MaxMembers = 8;
    private const int MaxCandidates = 16;

    private static readonly List<string> Names =
    [
        "Type", "EventType", "Event", "EventName", "WebhookType", "WebhookEvent", "NotificationType", "Topic",
    ];

    /// <summary>Gives, for each member, the texts that stand for events.</summary>
    public static List<(string Member, List<(string Value, EventSource Source)> Values)> Find(BuildContext context, IReadOnlyList<EventSource> sources)
    {
        var found = new List<(string Member, List<(string Value, EventSource Source)> Values)>();
        var left = sources.Select(source => EventTexts.Of(context, source)).ToList();
        while (left.Count > 0 && found.Count < MaxMembers)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var best = Best(left, left.SelectMany(texts => texts.Fixed.Keys))
                ?? Best(left, left.SelectMany(texts => texts.Free.Keys).Where(member => Rank(member) < Names.Count));
            if (best is not { } next)
            {
                break;
            }

            found.Add(next);
            var told = new HashSet<EventSource>(next.Values.Select(value => value.Source));
            left.RemoveAll(texts => told.Contains(texts.Source));
        }

        return found;
    }

    /// <summary>Gets the member that tells most events; null where none of them tells any.</summary>
    private static (string Member, List<(string Value, EventSource Source)> Values)? Best(List<EventTexts> events, IEnumerable<string> members) => members
        .GroupBy(member => member, StringComparer.Ordinal)
        .OrderByDescending(member => member.Count())
        .ThenBy(member => Rank(member.Key))
        .Take(MaxCandidates)
        .Select(member => member.Key)
        .Select(member => (Member: member, Values: Assign(events, member)))
        .Where(candidate => candidate.Values.Count > 0)
        .OrderByDescending(candidate => candidate.Values.Select(value => value.Source).Distinct().Count())
        .ThenBy(candidate => Rank(candidate.Member))
        .Select(candidate => ((string, List<(string, EventSource)>)?)candidate)
        .FirstOrDefault();

    private static int Rank(string member)
    {
        var index = Names.IndexOf(Identifier.Pascal(member));
        return index < 0 ? Names.Count : index;
    }

    /// <summary>Goes through what may say the text, the surest first. A text that two events claim is nobody's.</summary>
    private static List<(string Value, EventSource Source)> Assign(List<EventTexts> events, string member)
    {
        var values = new List<(string Value, EventSource Source)>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var waiting = events.ToList();
        for (var step = 0; step < EventTexts.Steps; step++)
        {
            var claims = waiting.SelectMany(texts => texts.Claims(member, step).Distinct(StringComparer.Ordinal).Select(text => (Text: text, Event: texts))).ToList();
            var unique = claims.GroupBy(claim => claim.Text, StringComparer.Ordinal).Where(group => group.Count() == 1 && !taken.Contains(group.Key)).Select(group => group.Single()).ToList();
            foreach (var (text, texts) in unique)
            {
                taken.Add(text);
                values.Add((text, texts.Source));
            }

            var told = new HashSet<EventTexts>(unique.Select(claim => claim.Event));
            waiting.RemoveAll(told.Contains);
        }

        // The other texts of a list belong to the event that has the list alone.
        var others = events.SelectMany(texts => texts.Listed(member).Select(text => (Text: text, Event: texts)))
            .GroupBy(claim => claim.Text, StringComparer.Ordinal).Where(group => group.Count() == 1 && !taken.Contains(group.Key)).Select(group => group.Single());
        values.AddRange(others.Select(claim => (claim.Text, claim.Event.Source)));
        return values;
    }
}
