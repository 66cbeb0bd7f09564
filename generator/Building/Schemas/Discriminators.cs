using ApiVideo.Generator.Spec;
using ApiVideo.Generator.Spec.Linking;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Knows by which members, and by which texts of them, the objects of a document say what they are.</summary>
internal sealed class Discriminators
{
    private readonly BuildContext _context;
    private readonly Inheritance _inheritance;
    private readonly Dictionary<JsonSchema, List<OpenApiDiscriminator>> _unions = [];
    private readonly Dictionary<(JsonSchema Schema, string Property), List<string>> _written = [];
    private readonly Dictionary<(JsonSchema Schema, string Property), List<string>> _inHierarchy = [];

    public Discriminators(BuildContext context, Inheritance inheritance)
    {
        _context = context;
        _inheritance = inheritance;
        var named = new HashSet<JsonSchema>(context.Spec.Document.Definitions.Values.Where(schema => schema is not null));
        foreach (var schema in SchemaWalk.All(context.Spec.Document, context.Spec.Deliveries.Select(delivery => delivery.Item)))
        {
            if (NameIn(schema) is not null && !inheritance.IsInvolved(schema))
            {
                AddUnion(schema, named);
            }
        }
    }

    /// <summary>Gets the members that tell what an object of the schema is: those of the farthest base first, then those of choices.</summary>
    public IEnumerable<string> PropertiesOf(JsonSchema schema) => _inheritance.Levels(schema).Reverse()
        .Select(level => level.DiscriminatorObject!.PropertyName!)
        .Concat(UnionsOf(schema).Select(discriminator => discriminator.PropertyName!))
        .Distinct(StringComparer.Ordinal);

    /// <summary>Gets the texts that an object of the schema is written with, the usual one first; none where the document gives it none.</summary>
    public List<string> Written(JsonSchema schema, string property)
    {
        if (!_written.TryGetValue((schema, property), out var values))
        {
            values = InHierarchy(schema, property)
                .Concat(UnionsOf(schema).Where(discriminator => discriminator.PropertyName == property).SelectMany(discriminator => WrittenAsCase(discriminator, schema)))
                .Distinct(StringComparer.Ordinal).ToList();
            _written.Add((schema, property), values);
        }

        return values;
    }

    /// <summary>Determines whether objects of the schema may have a text that no type is known by: those of a base, and those of the default of a mapping.</summary>
    public bool IsOpen(JsonSchema schema, string property) => IsDefault(schema, property)
        || (_inheritance.ChildrenOf(schema).Count > 0 && _inheritance.Levels(schema).FirstOrDefault()?.DiscriminatorObject?.PropertyName == property);

    /// <summary>Determines whether objects without the member, or with a text that no type is known by, are of the schema.</summary>
    public bool IsDefault(JsonSchema schema, string property) => _inheritance.Levels(schema).Select(level => level.DiscriminatorObject!).Concat(UnionsOf(schema))
        .Any(discriminator => discriminator.PropertyName == property && DefaultOf(discriminator) == schema);

    /// <summary>Gets the schema of objects without the member, or with a text that no type is known by; null where the document names none.</summary>
    public static JsonSchema? DefaultOf(OpenApiDiscriminator discriminator) =>
        discriminator is SpecDiscriminator { Default: { } schema } ? SchemaShape.Actual(schema) : null;

    /// <summary>Gets the type that is the default below a base, with the texts that are the base's own; null where the base itself is.</summary>
    public (JsonSchema Schema, List<string> Own)? DefaultBelow(JsonSchema schema) =>
        _inheritance.Levels(schema).FirstOrDefault()?.DiscriminatorObject is { } discriminator && DefaultOf(discriminator) is { } target && _inheritance.DescendantsOf(schema).Contains(target)
            ? (target, Written(schema, discriminator.PropertyName!))
            : null;

    /// <summary>Determines whether the schema has one text only, and so has all that derives from it.</summary>
    public bool IsFixed(JsonSchema schema, string property) =>
        Written(schema, property) is [var only] && !IsOpen(schema, property)
        && _inheritance.DescendantsOf(schema).TrueForAll(child => Written(child, property) is [var text] && text == only);

    /// <summary>Gets what derives from a base, with the texts of the base's discriminator that lead there.</summary>
    public List<(JsonSchema Schema, List<string> Values)> DispatchOf(JsonSchema schema)
    {
        var found = new List<(JsonSchema Schema, List<string> Values)>();
        if (_inheritance.Levels(schema).FirstOrDefault()?.DiscriminatorObject?.PropertyName is not { } property)
        {
            return found;
        }

        if (schema.DiscriminatorObject?.PropertyName == property)
        {
            CheckMapping(schema, [schema]);
        }

        var taken = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var child in _inheritance.DescendantsOf(schema))
        {
            var values = Read(child, property).ToList();
            foreach (var clash in Written(child, property).Where(value => taken.TryGetValue(value, out var other) && !_inheritance.DescendantsOf(other).Contains(child)))
            {
                Clash(schema, clash, taken[clash], child);
            }

            found.Add((child, values.Where(value => !taken.ContainsKey(value)).ToList()));
            values.ForEach(value => taken[value] = taken.TryGetValue(value, out var first) ? first : child);
        }

        return found;
    }

    /// <summary>Gets the texts that lead to a case of a choice; those of what derives from it, or what it is a choice of, among them.</summary>
    /// <param name="discriminator">The discriminator of the choice.</param>
    /// <param name="schema">The case.</param>
    /// <param name="others">The cases of the choice, which have their texts themselves.</param>
    public List<string> ReadAsCase(OpenApiDiscriminator discriminator, JsonSchema schema, IReadOnlyCollection<JsonSchema> others)
    {
        var actual = SchemaShape.Actual(schema);
        var property = discriminator.PropertyName!;
        var values = WrittenAsCase(discriminator, actual).ToList();
        if (values.Count == 0 || DiscriminatorValues.Mapped(discriminator, actual).Count == 0)
        {
            values.AddRange(DiscriminatorValues.Of(_context.Spec, discriminator, actual));
        }

        if (_inheritance.Levels(actual).Any(level => level.DiscriminatorObject!.PropertyName == property))
        {
            values.AddRange(_inheritance.DescendantsOf(actual).Where(child => !others.Contains(child)).SelectMany(child => DiscriminatorValues.Mapped(discriminator, child).Concat(Read(child, property))));
        }
        else if (!_inheritance.IsInvolved(actual) && NameIn(actual) == property)
        {
            values.AddRange(actual.OneOf.Concat(actual.AnyOf).Select(SchemaShape.Actual).Where(choice => !others.Contains(choice)).SelectMany(choice => WrittenAsCase(actual.DiscriminatorObject!, choice)));
        }

        return values.Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Gets the texts that a case of a choice is written with, the usual one first.</summary>
    public List<string> WrittenAsCase(OpenApiDiscriminator discriminator, JsonSchema schema)
    {
        var actual = SchemaShape.Actual(schema);
        var property = discriminator.PropertyName!;
        var mapped = DiscriminatorValues.Mapped(discriminator, actual);
        if (mapped.Count > 0)
        {
            return mapped;
        }

        if (InHierarchy(actual, property) is { Count: > 0 } inherited)
        {
            return inherited;
        }

        if (DiscriminatorValues.Own(actual, property) is { Count: > 0 } own)
        {
            return own;
        }

        // Where others are mapped, a type that neither is nor has the member goes without: System.Text.Json's own base does.
        return discriminator.Mapping.Count > 0 && DiscriminatorValues.Member(actual, property) is null ? [] : DiscriminatorValues.Named(_context.Spec, actual);
    }

    /// <summary>
    /// Determines whether a case of a choice writes the member by its own codec, first and with a text that the choice takes; else
    /// the choice has to.
    /// </summary>
    public bool WritesItself(OpenApiDiscriminator discriminator, JsonSchema schema)
    {
        var actual = SchemaShape.Actual(schema);
        var property = discriminator.PropertyName!;
        var taken = ReadAsCase(discriminator, actual, []);
        if (actual.OneOf.Count + actual.AnyOf.Count > 0 && !_inheritance.IsInvolved(actual))
        {
            return NameIn(actual) == property
                && actual.OneOf.Concat(actual.AnyOf).All(choice => WrittenAsCase(actual.DiscriminatorObject!, choice).TrueForAll(taken.Contains));
        }

        var isDeclared = HasLevel(actual, property) || (DiscriminatorValues.Member(actual, property) is { } member && DiscriminatorMembers.IsSupported(member));
        return isDeclared && PropertiesOf(actual).FirstOrDefault() == property
            && _inheritance.DescendantsOf(actual).Append(actual).All(type => Written(type, property).TrueForAll(taken.Contains));
    }

    private static string? NameIn(JsonSchema schema) =>
        string.IsNullOrWhiteSpace(schema.DiscriminatorObject?.PropertyName) ? null : schema.DiscriminatorObject!.PropertyName;

    private List<OpenApiDiscriminator> UnionsOf(JsonSchema schema) => _unions.TryGetValue(schema, out var unions) ? unions : [];

    private void AddUnion(JsonSchema schema, HashSet<JsonSchema> named)
    {
        foreach (var actual in UnionBranches.Of(schema, named.Contains).Select(SchemaShape.Actual).Distinct())
        {
            if (!_unions.TryGetValue(actual, out var unions))
            {
                _unions.Add(actual, unions = []);
            }

            unions.Add(schema.DiscriminatorObject!);
        }
    }

    private bool HasLevel(JsonSchema schema, string property) => _inheritance.Levels(schema).Any(level => level.DiscriminatorObject!.PropertyName == property);

    private IEnumerable<string> Read(JsonSchema schema, string property)
    {
        var written = InHierarchy(schema, property);
        return IsMapped(schema, property) ? written : written.Concat(DiscriminatorValues.Named(_context.Spec, schema)).Distinct(StringComparer.Ordinal);
    }

    private bool IsMapped(JsonSchema schema, string property) =>
        _inheritance.Levels(schema).Any(level => level.DiscriminatorObject!.PropertyName == property && DiscriminatorValues.Mapped(level.DiscriminatorObject, schema).Count > 0);

    private List<string> InHierarchy(JsonSchema schema, string property)
    {
        if (!_inHierarchy.TryGetValue((schema, property), out var values))
        {
            values = FindInHierarchy(schema, property);
            _inHierarchy.Add((schema, property), values);
        }

        return values;
    }

    private List<string> FindInHierarchy(JsonSchema schema, string property)
    {
        var levels = _inheritance.Levels(schema).Where(level => level.DiscriminatorObject!.PropertyName == property).ToList();
        if (levels.Count == 0)
        {
            return [];
        }

        if (levels.Select(level => DiscriminatorValues.Mapped(level.DiscriminatorObject!, schema)).FirstOrDefault(values => values.Count > 0) is { } mapped)
        {
            return mapped;
        }

        // A base may list the texts of all its types; those of others are not its own.
        var own = levels[0] == schema
            ? DiscriminatorValues.Own(schema, property).Except(_inheritance.DescendantsOf(schema).SelectMany(child => InHierarchy(child, property))).ToList()
            : DiscriminatorValues.Own(schema, property, levels[0]);
        if (own.Count > 0)
        {
            return own;
        }

        // What derives from a type with another discriminator is told by that one, and has this one's text in common with it.
        var between = levels[0] == schema ? null : _inheritance.Levels(schema).TakeWhile(level => level != levels[0]).FirstOrDefault(level => level != schema);
        return between is not null ? InHierarchy(between, property)
            : levels[0] == schema && schema.DiscriminatorObject!.Mapping.Count > 0 ? []
            : DiscriminatorValues.Named(_context.Spec, schema);
    }

    /// <summary>Tells of the texts of a mapping that lead to a schema that cannot be meant: none of those given, nor what derives from one or is a choice of one.</summary>
    public void CheckMapping(JsonSchema schema, IReadOnlyCollection<JsonSchema> meant)
    {
        var known = new HashSet<JsonSchema>(meant);
        foreach (var target in known.ToList())
        {
            known.UnionWith(_inheritance.DescendantsOf(target));
            known.UnionWith(UnionBranches.Of(target, _ => false).Select(SchemaShape.Actual));
        }

        if (DefaultOf(schema.DiscriminatorObject!) is { } other && !(_inheritance.IsInvolved(schema) ? known : meant).Contains(other))
        {
            _context.Findings.DocumentDefect(
                _context.Spec.PointerOf(schema).Child("discriminator").Child("defaultMapping"),
                $"'defaultMapping' leads to '{NameOf(other)}', which is no case of this schema and does not take it in by allOf; it is set aside");
        }

        var property = schema.DiscriminatorObject!.PropertyName!;
        foreach (var entry in schema.DiscriminatorObject.Mapping.Where(entry => entry.Value is not null))
        {
            var target = SchemaShape.Actual(entry.Value);
            var place = _context.Spec.PointerOf(schema).Child("discriminator").Child("mapping").Child(entry.Key);
            if (!known.Contains(target))
            {
                _context.Findings.DocumentDefect(
                    place, $"The mapping leads '{entry.Key}' to '{NameOf(target)}', which is no case of this schema and does not take it in by allOf; an object of that value is read as one of an unknown value");
            }
            else if (target.OneOf.Count + target.AnyOf.Count == 0 && target != schema
                && DiscriminatorValues.Own(target, property, schema) is { Count: > 0 } own && !own.Contains(entry.Key))
            {
                _context.Findings.DocumentDefect(place, $"The mapping leads '{entry.Key}' to '{NameOf(target)}', whose '{property}' can only be '{own[0]}'; the mapping counts");
            }
        }
    }

    private string NameOf(JsonSchema schema) => _context.Spec.PointerOf(schema).LastSegment;

    private void Clash(JsonSchema schema, string value, JsonSchema first, JsonSchema second) => _context.Findings.DocumentDefect(
        _context.Spec.PointerOf(schema).Child("discriminator"),
        $"The value '{value}' of this discriminator stands for '{NameOf(first)}' and for '{NameOf(second)}'; the first is read");
}
