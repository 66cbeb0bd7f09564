using ApiVideo.Generator.Contracts;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Tool.Reference;

/// <summary>Gets the paths of pages, and links to them.</summary>
internal sealed class ReferenceLinks
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _apis = new(StringComparer.Ordinal);

    public ReferenceLinks(ClientModel model)
    {
        // Not every file system tells "Tag.md" from "tag.md".
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "README.md" };
        foreach (var api in model.Apis.Where(api => api.IsVisible))
        {
            _apis[api.TypeName] = Take(taken, api.TypeName);
        }

        foreach (var name in model.Schemas.Where(schema => schema.IsVisible).Select(schema => schema.TypeName).Concat(model.Events.Select(@event => @event.TypeName)))
        {
            _types[name] = Take(taken, "models/" + name);
        }
    }

    public string PathOf(ApiModel api) => _apis[api.TypeName];

    public string? PathOf(string typeName) => _types.TryGetValue(typeName, out var path) ? path : null;

    /// <summary>Gets a type with links to the pages of the types in it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isNullable">Whether it can be null.</param>
    /// <param name="from">The path from the page to the folder of the reference: empty, or <c>../</c>.</param>
    public string Type(TypeRef type, bool isNullable, string from)
    {
        var text = type switch
        {
            { Kind: TypeKind.List, Item: { } item } => $"IReadOnlyList&lt;{Type(item, type.IsItemNullable, from)}&gt;",
            { Kind: TypeKind.Map, Item: { } item } => $"IReadOnlyDictionary&lt;string, {Type(item, type.IsItemNullable, from)}&gt;",
            { IsNamed: true, Name: { } name } => Named(name, from),
            _ => $"`{ContractBuilder.Name(type, isNullable)}`",
        };
        return isNullable && text[^1] != '`' ? text + "?" : text;
    }

    // Types stand beside each other.
    public string Named(string typeName, string from) =>
        PathOf(typeName) is { } path ? $"[{typeName}]({(from.Length == 0 ? path : path["models/".Length..])})" : typeName;

    public string Operation(ApiModel api, OperationModel operation, string from) => $"[{api.PropertyName}.{operation.Name}Async]({from}{PathOf(api)}#{Anchor(operation.Name)})";

    /// <summary>Gets the anchor that GitHub makes of the heading of a method.</summary>
    public static string Anchor(string operationName) => operationName.ToLowerInvariant() + "async";

    private static string Take(HashSet<string> taken, string name)
    {
        var path = name + ".md";
        for (var number = 2; !taken.Add(path); number++)
        {
            path = $"{name}-{number}.md";
        }

        return path;
    }
}
