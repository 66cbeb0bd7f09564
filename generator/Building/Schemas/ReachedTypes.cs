using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Finds the types that others lead to.</summary>
internal static class ReachedTypes
{
    /// <summary>Gives the names of the types that the roots are or contain.</summary>
    public static HashSet<string> From(IReadOnlyDictionary<string, SchemaModel> models, IEnumerable<TypeRef> roots) => From(models, roots, static type => Innermost(type));

    /// <summary>Gives the names of the types that a merge patch merges into: what a list holds is replaced as a whole.</summary>
    public static HashSet<string> ByPatch(IReadOnlyDictionary<string, SchemaModel> models, IEnumerable<TypeRef> roots) => From(models, roots, static type => InnermostOfMaps(type));

    public static TypeRef Innermost(TypeRef type)
    {
        while (type.Item is { } item)
        {
            type = item;
        }

        return type;
    }

    /// <summary>Gives the types that a type is made of.</summary>
    public static IEnumerable<TypeRef> PartsOf(SchemaModel model) => model switch
    {
        ObjectModel @object => PartsOf(@object),
        UnionModel union => union.Cases.Select(@case => @case.Type),
        _ => [],
    };

    // A base and what derives from it share properties, so they are reached together.
    private static IEnumerable<TypeRef> PartsOf(ObjectModel model)
    {
        var types = model.Properties.Select(property => property.Type).Concat(model.Derived.Select(derived => TypeRef.Object(derived.TypeName)));
        types = model.BaseName is { } parent ? types.Append(TypeRef.Object(parent)) : types;
        return model.AdditionalType is { } additional ? types.Append(additional) : types;
    }

    private static HashSet<string> From(IReadOnlyDictionary<string, SchemaModel> models, IEnumerable<TypeRef> roots, Func<TypeRef, TypeRef> innermost)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<TypeRef>(roots);
        while (pending.Count > 0)
        {
            var type = innermost(pending.Dequeue());
            if (!type.IsNamed || !reached.Add(type.Name!))
            {
                continue;
            }

            foreach (var part in PartsOf(models[type.Name!]))
            {
                pending.Enqueue(part);
            }
        }

        return reached;
    }

    private static TypeRef InnermostOfMaps(TypeRef type)
    {
        while (type is { Kind: TypeKind.Map, Item: { } item })
        {
            type = item;
        }

        return type;
    }
}
