using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Events;

/// <summary>
/// Names the events: the key and <c>Event</c>, which is not said twice. Where a component or the code around is called so, the event
/// ends in <c>WebhookEvent</c>.
/// </summary>
internal sealed class EventNames
{
    private const string Suffix = "Event";

    private readonly BuildContext _context;
    private readonly TypeNames _types;
    private readonly HashSet<string> _components;

    public EventNames(BuildContext context, TypeNames types)
    {
        _context = context;
        _types = types;
        _components = new HashSet<string>(context.Spec.Document.Definitions.Keys.Select(Identifier.Pascal), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Gets the names of events: of its type, of the handler's method, and of the parameter of a match, in the order of the sources.</summary>
    public IReadOnlyList<(string TypeName, string BaseName, string LocalName)> Of(IReadOnlyList<EventSource> sources)
    {
        var stems = sources.Select(StemOf).ToList();
        var types = sources.Select((source, index) => TypeName(source, stems[index])).ToList();
        var bases = Unique(sources, stems.Select(stem => Identifier.Shorten(stem, stem)), Suffix, StringComparer.OrdinalIgnoreCase, ["Unknown"]);
        var locals = Unique(sources, bases.Select(Identifier.Camel), "Value", StringComparer.Ordinal, ["unknown", "e"]);
        return [.. types.Select((type, index) => (type, bases[index], Keywords.Escape(locals[index])))];
    }

    private static List<string> Unique(IReadOnlyList<EventSource> sources, IEnumerable<string> names, string suffix, IEqualityComparer<string> comparer, string[] reserved)
    {
        var wishes = names.Select((name, index) => new NameWish(name, suffix, sources[index].Name)).ToList();
        return UniqueNames.Of(wishes, comparer, reserved).Select(name => name.Name).ToList();
    }

    private string StemOf(EventSource source)
    {
        var name = AuthorNames.Of(_context, source.Operation.ExtensionData, source.Pointer) ?? Identifier.Pascal(source.Name);
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    private string TypeName(EventSource source, string stem)
    {
        var isTaken = _components.Contains(stem + Suffix) || ReservedNames.Types.Contains(stem + Suffix, StringComparer.OrdinalIgnoreCase);
        var wanted = isTaken ? stem + "WebhookEvent" : stem + Suffix;
        return _types.Take("#event/" + source.Name, TypeClaim.Event(wanted), source.Pointer);
    }
}
