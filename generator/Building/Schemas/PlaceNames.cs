using System.Globalization;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// The names that schemas get from their own places, whoever uses them and in whatever order: the name of what is around them,
/// then the members that lead to them. Items are the singular, values of maps <c>…Value</c>; parts of a composition are the
/// whole; branches of a choice are named by their title, by what only they can be, or by their number.
/// </summary>
internal sealed class PlaceNames(BuildContext context)
{
    private const int MaxTitleLength = 60;
    private const int MaxConstants = 3;

    private readonly Dictionary<SpecPointer, string> _names = [];
    private readonly Dictionary<JsonSchema, string> _enumKeys = [];
    private readonly Dictionary<string, List<JsonSchema>> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonSchema, string?> _branches = [];
    private readonly List<JsonSchema> _types = [];
    private readonly HashSet<JsonSchema> _replaced = [];
    private readonly HashSet<SpecPointer> _roots = [];
    private readonly HashSet<SpecPointer> _shared = [];

    /// <summary>Gets the named schemas that look like types of their own.</summary>
    public IReadOnlyList<JsonSchema> Types => _types;

    /// <summary>Gets the name that the schema's place gives; null where it has none.</summary>
    public string? NameOf(SpecPointer place) => _names.TryGetValue(place, out var name) ? name : null;

    /// <summary>Determines whether several elements of the document share what is written at the place.</summary>
    public bool IsShared(SpecPointer place) => _shared.Contains(place);

    /// <summary>Gets the enum's values: its own, and where <c>x-ms-enum</c> gives several enums one name, those of all.</summary>
    public IReadOnlyList<JsonSchema> EnumsOf(JsonSchema schema) => EnumKeyOf(schema) is { } key ? _enums[key] : [schema];

    /// <summary>Gets what enums that <c>x-ms-enum</c> gives one name have in common; null for any other.</summary>
    public string? EnumKeyOf(JsonSchema schema) => _enumKeys.TryGetValue(schema, out var key) ? key : null;

    /// <summary>Names what is written within a schema, and the schema itself.</summary>
    /// <param name="root">The schema; a reference has no names of its own.</param>
    /// <param name="name">The name of the schema's place.</param>
    /// <param name="isParameter">Whether choices between scalars are texts, and no type of their own.</param>
    public void Add(JsonSchema? root, string name, bool isParameter = false)
    {
        if (root is null || root.Reference is not null || context.Spec.IsUnwritten(root))
        {
            return;
        }

        var place = context.Spec.PlaceOf(root);
        var isShared = !_roots.Add(place);
        var open = new Stack<(JsonSchema Schema, string Name, bool IsUsed)>();
        open.Push((root, Given(root, isMember: false) ?? name, true));
        while (open.Count > 0)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var (schema, own, isUsed) = open.Pop();
            place = context.Spec.PlaceOf(schema);
            if (isShared)
            {
                _shared.Add(place);
            }
            else
            {
                _names[place] = own;
                if (isUsed && IsType(schema))
                {
                    _types.Add(schema);
                }
            }

            AddEnum(schema, own, isCopy: isShared);
            AddReplaced(schema);
            var parts = SchemaPart.Of(schema);
            for (var i = parts.Count - 1; i >= 0; i--)
            {
                if (parts[i].Schema.Reference is null)
                {
                    open.Push((parts[i].Schema, NameOf(parts[i], schema, own, isParameter && schema == root), isUsed && !_replaced.Contains(parts[i].Schema)));
                }
            }
        }
    }

    // Of the members that parts of a composition have in common, one counts.
    private void AddReplaced(JsonSchema schema)
    {
        if (schema.AllOf.Count > 0)
        {
            var members = new HashSet<JsonSchema>(ObjectBuilder.Members(schema).Select(member => member.Property));
            _replaced.UnionWith(schema.AllOf.Where(part => part.Reference is null).SelectMany(part => part.Properties.Values).Where(property => !members.Contains(property)));
        }
    }

    private static bool IsType(JsonSchema schema) => schema.AllOf.Count > 0 ? ObjectBuilder.HasMembers(schema) && Compositions.OnlyPart(schema) is null
        : SchemaShape.IsEnum(schema) || SchemaShape.IsObject(schema) || SchemaShape.IsEmptyObject(schema) || IsChoice(schema);

    private static bool IsChoice(JsonSchema schema)
    {
        var branches = BranchesOf(schema);
        return branches.Count > 1 && !branches.TrueForAll(SchemaShape.IsScalar);
    }

    private static List<JsonSchema> BranchesOf(JsonSchema schema) =>
        schema.OneOf.Count + schema.AnyOf.Count == 0 ? [] : schema.OneOf.Concat(schema.AnyOf).Where(branch => SchemaShape.HasType(branch) && !SchemaShape.IsNull(branch)).ToList();

    private void AddEnum(JsonSchema schema, string name, bool isCopy)
    {
        if (!SchemaShape.IsStringEnum(schema) || AuthorNames.OfEnum(context, schema) != name)
        {
            return;
        }

        var key = "#x-ms-enum/" + name;
        _enumKeys[schema] = key;
        if (!_enums.TryGetValue(key, out var known))
        {
            _enums.Add(key, known = []);
        }

        if (!isCopy)
        {
            known.Add(schema);
        }
    }

    private string NameOf(SchemaPart part, JsonSchema around, string name, bool isParameter) => part.Kind switch
    {
        SchemaPartKind.Property => Given(part.Schema, isMember: true) ?? name + MemberOf(part),
        SchemaPartKind.AllOf => name,
        _ => Given(part.Schema, isMember: false) ?? part.Kind switch
        {
            SchemaPartKind.Item => Plurals.Singular(name),
            SchemaPartKind.OneOf or SchemaPartKind.AnyOf => name + BranchOf(part.Schema, around, isParameter),
            _ => name + "Value",
        },
    };

    private string? Given(JsonSchema schema, bool isMember) =>
        (isMember ? null : AuthorNames.Of(context, schema.ExtensionData, context.Spec.PlaceOf(schema)))
        ?? (SchemaShape.IsEnum(schema) ? AuthorNames.OfEnum(context, schema) : null);

    private string MemberOf(SchemaPart part) => AuthorNames.OfMember(context, part.Schema) ?? context.Identifiers.Pascal(part.Name);

    private string BranchOf(JsonSchema branch, JsonSchema around, bool isParameter)
    {
        var branches = BranchesOf(around);
        if (branches.Count < 2 || (branches.All(SchemaShape.IsScalar) && (isParameter || ScalarChoices.AreOne(branches))))
        {
            return "";
        }

        // What several branches are called is the first one's; the next is the second of the name.
        if (OwnNameOf(branch) is { } own)
        {
            var before = branches.TakeWhile(other => other != branch).Count(other => OwnNameOf(other) == own);
            return before == 0 ? own : own + (before + 1).ToString(CultureInfo.InvariantCulture);
        }

        var last = context.Spec.PlaceOf(branch).LastSegment;
        var index = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : branches.IndexOf(branch);
        return "Variant" + (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Gets what a branch is called by its title, or by what only it can be; null where nothing says it.</summary>
    private string? OwnNameOf(JsonSchema branch)
    {
        if (_branches.TryGetValue(branch, out var known))
        {
            return known;
        }

        string? name = null;
        if (branch.Reference is null && branch.Title is { Length: <= MaxTitleLength } title && Words.Split(title).Count > 0)
        {
            name = Identifier.Pascal(title);
        }
        else if (branch.Reference is null)
        {
            // What tells the branch from the others does not move when another is put before it.
            var required = new HashSet<string>(ObjectBuilder.Required(branch), StringComparer.Ordinal);
            var constants = UnionShapes.Constants(branch).Where(constant => required.Contains(constant.Member))
                .OrderBy(constant => constant.Member, StringComparer.Ordinal).Select(constant => constant.Values[0]).Where(value => Words.Split(value).Count > 0).Take(MaxConstants).ToList();
            name = constants.Count == 0 ? null : string.Concat(constants.Select(Identifier.Pascal));
        }

        _branches.Add(branch, name);
        return name;
    }
}
