using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Building.Events;

/// <summary>Represents the members of the payload of one event that are texts, as the document describes them.</summary>
internal sealed class EventTexts
{
    public const int Steps = 5;

    private readonly List<JObject> _examples;

    // An object of which nothing is said may have the member.
    private readonly bool _isOpen;

    private EventTexts(EventSource source, List<JObject> examples)
    {
        Source = source;
        _examples = examples;
        _isOpen = source.Schema is not { } schema || (EventPayloads.IsPlainObject(schema) && !ObjectBuilder.HasMembers(schema));
    }

    public EventSource Source { get; }

    /// <summary>Gets the members that have one text only, or one for each choice that the payload is.</summary>
    public Dictionary<string, List<string>> Fixed { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the other members that are texts.</summary>
    public Dictionary<string, JsonSchema> Free { get; } = new(StringComparer.Ordinal);

    public static EventTexts Of(BuildContext context, EventSource source)
    {
        var texts = new EventTexts(source, Examples(context, source));
        if (source.Schema is { } schema)
        {
            var choices = EventPayloads.IsPlainObject(schema) ? [] : EventPayloads.Choices(schema);
            if (choices.Count == 0)
            {
                texts.AddMembers(schema);
            }
            else
            {
                texts.AddChoices(context, schema, choices);
            }
        }

        return texts;
    }

    /// <summary>Gets the texts that one kind of saying gives for a member: constants, its example, an example of the payload, a value like the key, the key.</summary>
    public IEnumerable<string> Claims(string member, int step)
    {
        var isFree = Free.TryGetValue(member, out var schema);
        return step switch
        {
            0 => Fixed.TryGetValue(member, out var values) ? values : [],
            1 => schema?.Example is string example ? [example] : [],
            2 => isFree ? _examples.Select(json => json[member]).OfType<JValue>().Select(value => value.Value).OfType<string>().Take(1) : [],
            3 => Listed(member).Where(value => Identifier.Pascal(value) == Identifier.Pascal(Source.Key)).Take(1),
            _ => _isOpen || (isFree && !Listed(member).Any()) ? [Source.Key] : [],
        };
    }

    /// <summary>Gets the texts that the member may have, where they are listed.</summary>
    public IEnumerable<string> Listed(string member) => Free.TryGetValue(member, out var schema)
        ? EventPayloads.Follow(schema).Enumeration.OfType<string>().Distinct(StringComparer.Ordinal)
        : [];

    private void AddMembers(JsonSchema schema)
    {
        foreach (var (name, property) in ObjectBuilder.Members(schema))
        {
            var actual = EventPayloads.Follow(property);
            if (!SchemaShape.IsStringEnum(actual))
            {
                if (ScalarTypes.Of(actual) == TypeKind.String)
                {
                    Free[name] = property;
                }
            }
            else if (actual.Enumeration.OfType<string>().Distinct(StringComparer.Ordinal).ToList() is { Count: 1 } single)
            {
                Fixed[name] = single;
            }
            else
            {
                Free[name] = property;
            }
        }
    }

    /// <summary>Adds the members by which each of the choices is told.</summary>
    private void AddChoices(BuildContext context, JsonSchema schema, List<JsonSchema> choices)
    {
        var constants = choices.Select(choice => UnionShapes.Constants(choice).ToDictionary(constant => constant.Member, constant => constant.Values.ToList(), StringComparer.Ordinal)).ToList();
        foreach (var member in constants[0].Keys.Where(member => constants.TrueForAll(choice => choice.ContainsKey(member))))
        {
            Fixed[member] = constants.SelectMany(choice => choice[member]).Distinct(StringComparer.Ordinal).ToList();
        }

        if (schema.DiscriminatorObject is { PropertyName: { Length: > 0 } discriminator })
        {
            var values = choices.SelectMany(choice => DiscriminatorValues.Of(context.Spec, schema.DiscriminatorObject, choice)).Distinct(StringComparer.Ordinal).ToList();
            if (values.Count > 0)
            {
                Fixed[discriminator] = values;
            }
        }
    }

    private static List<JObject> Examples(BuildContext context, EventSource source)
    {
        var examples = new List<JObject>();
        foreach (var element in new object?[] { source.Body, source.Schema })
        {
            if (element is null || context.Spec.PointerOf(element) is not { IsRoot: false } pointer || context.Spec.Raw(pointer) is not JObject raw)
            {
                continue;
            }

            examples.AddRange(new[] { raw["example"] }.OfType<JObject>());
            if (raw["examples"] is JObject named)
            {
                examples.AddRange(named.Properties().Select(property => (property.Value as JObject)?["value"]).OfType<JObject>());
            }
            else if (raw["examples"] is JArray list)
            {
                examples.AddRange(list.OfType<JObject>());
            }
        }

        return examples;
    }
}
