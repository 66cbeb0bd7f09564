using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Spec.Linking;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Events;

/// <summary>
/// Names the events: the key and <c>Event</c>, which is not said twice. A component that is nothing but the payload of this event
/// lends it its name; where another type has the name, the event ends in <c>WebhookEvent</c>.
/// </summary>
internal sealed class EventNames
{
    private const string Suffix = "Event";

    private readonly SchemaBuilder _schemas;
    private readonly TypeNames _types;
    private readonly Dictionary<JsonSchema, int> _uses = [];
    private readonly Inheritance _inheritance;
    private readonly HashSet<string> _lent = new(StringComparer.Ordinal);
    private readonly NameScope _baseNames = new(StringComparer.OrdinalIgnoreCase, ["Unknown"]);
    private readonly NameScope _locals = new(StringComparer.Ordinal, ["unknown", "e"]);

    public EventNames(BuildContext context, SchemaBuilder schemas, TypeNames types)
    {
        _schemas = schemas;
        _types = types;
        _inheritance = new Inheritance(context);
        var items = context.Spec.Deliveries.Select(delivery => delivery.Item);

        // NSwag keeps a request body among the parameters too.
        foreach (var target in SchemaWalk.All(context.Spec.Document, items).Distinct().Select(schema => schema.Reference).OfType<JsonSchema>())
        {
            _uses[target] = _uses.TryGetValue(target, out var count) ? count + 1 : 1;
        }
    }

    public (string TypeName, string BaseName, string LocalName) Take(EventSource source)
    {
        var name = Identifier.Pascal(source.Name);
        var stem = name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
        var baseName = _baseNames.Take(Identifier.Shorten(stem, stem), Suffix, source.Name);
        var typeName = TypeName(source, stem + Suffix, stem + "WebhookEvent");
        return (typeName, baseName, Keywords.Escape(_locals.Take(Identifier.Camel(baseName), "Value", baseName)));
    }

    private string TypeName(EventSource source, string wanted, string other)
    {
        wanted = Identifier.Shorten(wanted, wanted);
        if (source.Schema is { } schema && _schemas.NameOf(schema) == wanted && IsOnlyPayload(schema) && _lent.Add(wanted))
        {
            return wanted;
        }

        return _types.Take(_types.IsFree(wanted) ? wanted : other, isEnum: false, source.Name);
    }

    private bool IsOnlyPayload(JsonSchema schema) =>
        _uses.TryGetValue(schema, out var count) && count == 1 && !_inheritance.IsInvolved(schema) && EventPayloads.IsPlainObject(schema);
}
