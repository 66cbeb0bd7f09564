using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Naming;
using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Building.Events;

/// <summary>
/// Finds the header that names the events of a document: one whose listed texts tell events apart, else one that is called as such
/// headers are.
/// </summary>
internal sealed class EventHeaders
{
    // Ends of names, the surest first.
    private static readonly string[] Names = ["EventType", "EventName", "EventKey", "WebhookType", "WebhookEvent", "WebhookTopic", "Event", "Topic"];

    private readonly BuildContext _context;
    private readonly IReadOnlyList<EventSource> _sources;

    private EventHeaders(BuildContext context, IReadOnlyList<EventSource> sources)
    {
        _context = context;
        _sources = sources;
    }

    public static EventHeader? Find(BuildContext context, IReadOnlyList<EventSource> sources) => new EventHeaders(context, sources).Find();

    private EventHeader? Find()
    {
        // What one event alone declares may be anything.
        var declared = _sources.SelectMany(source => source.Headers.Select(header => (Source: source, Header: header)))
            .GroupBy(pair => pair.Header.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => (group.First().Header.Name, Headers: group.ToList()))
            .OrderBy(header => header.Name, StringComparer.Ordinal)
            .ToList();
        var listed = declared.Select(header => new EventHeader(header.Name, EventHeaderBasis.Listed, Groups(header.Headers, Listed(header.Headers)))).Where(IsTelling)
            .OrderByDescending(header => header.Groups.Count(group => group.Sources.Count == 1))
            .ThenByDescending(header => header.Groups.Count)
            .FirstOrDefault();
        if (listed is not null)
        {
            return listed;
        }

        // A list of texts that tells nothing leaves nothing to guess.
        var (name, headers) = declared.Where(header => Rank(header.Name) < Names.Length && header.Headers.TrueForAll(pair => TextsOf(pair.Header).Count == 0)).OrderBy(header => Rank(header.Name)).FirstOrDefault();
        if (name is null)
        {
            return null;
        }

        var examples = new EventHeader(name, EventHeaderBasis.Examples, Groups(headers, pair => Example(pair.Header)));
        var keys = new EventHeader(name, EventHeaderBasis.Keys, Groups(headers, pair => Spellings(StemOf(pair.Source))));
        return new[] { examples, keys }.FirstOrDefault(IsTelling);
    }

    private static List<(string Text, IReadOnlyList<EventSource> Sources)> Groups(
        List<(EventSource Source, OpenApiParameter Header)> declared, Func<(EventSource Source, OpenApiParameter Header), IEnumerable<string>> textsOf) => declared
        .SelectMany(pair => textsOf(pair).Distinct(StringComparer.Ordinal).Select(text => (Text: text, pair.Source)))
        .GroupBy(pair => pair.Text, StringComparer.Ordinal)
        .Select(group => (group.Key, (IReadOnlyList<EventSource>)group.Select(pair => pair.Source).Distinct().ToList()))
        .ToList();

    // A text of every event says nothing of any.
    private bool IsTelling(EventHeader header) => header.Groups.Count > 1 && header.Groups.Any(group => group.Sources.Count < _sources.Count);

    // A list that stands at several events is that of all of them, so that the key has to say which text is the event's.
    private Func<(EventSource Source, OpenApiParameter Header), IEnumerable<string>> Listed(List<(EventSource Source, OpenApiParameter Header)> declared)
    {
        var lists = declared.ToDictionary(pair => pair.Source, pair => TextsOf(pair.Header));
        var shared = new HashSet<string>(lists.Values.SelectMany(texts => texts).GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key), StringComparer.Ordinal);
        return pair =>
        {
            var texts = lists[pair.Source];
            var own = texts.Count < 2 ? texts : new[] { pair.Source.Key, StemOf(pair.Source) }
                .Select(key => texts.Where(text => Identifier.Pascal(text) == Identifier.Pascal(key)).ToList())
                .FirstOrDefault(found => found.Count > 0) ?? texts;
            return own.Concat(texts.Where(text => !shared.Contains(text)));
        };
    }

    private static List<string> TextsOf(OpenApiParameter header) =>
        SchemaShape.Actual(header.Schema ?? header).Enumeration.OfType<string>().Distinct(StringComparer.Ordinal).ToList();

    private IEnumerable<string> Example(OpenApiParameter header) => _context.Spec.Raw(_context.Spec.PointerOf(header)) is JObject raw
        ? new[] { raw["example"], (raw["schema"] as JObject)?["example"] }.OfType<JValue>().Select(value => value.Value).OfType<string>().Take(1)
        : [];

    // "issues-opened" is the "opened" of "issues", where the payload says so.
    private string StemOf(EventSource source)
    {
        var fixedTexts = new HashSet<string>(EventTexts.Of(_context, source).Fixed.Values.Where(texts => texts.Count == 1).Select(texts => Identifier.Pascal(texts[0])), StringComparer.Ordinal);
        for (var i = 1; i < source.Key.Length - 1; i++)
        {
            if (!char.IsLetterOrDigit(source.Key[i]) && fixedTexts.Contains(Identifier.Pascal(source.Key.Substring(i + 1))))
            {
                return source.Key.Substring(0, i);
            }
        }

        return source.Key;
    }

    // Keys have hyphens in documents where the wire has underscores.
    private static IEnumerable<string> Spellings(string key) => [key, key.Replace('-', '_')];

    private static int Rank(string name)
    {
        var word = Identifier.Pascal(name);
        var rank = Array.FindIndex(Names, end => word.EndsWith(end, StringComparison.Ordinal));
        return rank < 0 ? Names.Length : rank;
    }
}
