using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Building;

/// <summary>
/// Marks the members that are optional and nullable in what a request body reaches: there, absent and null are two
/// things that the user has to be able to say.
/// </summary>
internal static class OptionalMembers
{
    public static IEnumerable<SchemaModel> Mark(IReadOnlyList<SchemaModel> models, IEnumerable<TypeRef> bodies)
    {
        var byName = models.ToDictionary(model => model.TypeName, StringComparer.Ordinal);
        var sent = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<TypeRef>(bodies);
        while (pending.Count > 0)
        {
            var type = Innermost(pending.Dequeue());
            if (!type.IsNamed || !sent.Add(type.Name!))
            {
                continue;
            }

            foreach (var part in Parts(byName[type.Name!]))
            {
                pending.Enqueue(part);
            }
        }

        return models.Select(model => model is ObjectModel sentModel && sent.Contains(model.TypeName) ? Mark(sentModel) : model);
    }

    private static IEnumerable<TypeRef> Parts(SchemaModel model) => model switch
    {
        ObjectModel @object => Parts(@object),
        UnionModel union => union.Cases.Select(@case => @case.Type),
        _ => [],
    };

    // A base and what derives from it share properties, so they are marked alike.
    private static IEnumerable<TypeRef> Parts(ObjectModel model)
    {
        var types = model.Properties.Select(property => property.Type).Concat(model.Derived.Select(derived => TypeRef.Object(derived.TypeName)));
        types = model.BaseName is { } parent ? types.Append(TypeRef.Object(parent)) : types;
        return model.AdditionalType is { } additional ? types.Append(additional) : types;
    }

    private static TypeRef Innermost(TypeRef type)
    {
        while (type.Item is { } item)
        {
            type = item;
        }

        return type;
    }

    private static ObjectModel Mark(ObjectModel model) => model with
    {
        Properties = model.Properties.Select(property => property with { IsOptionalWrapper = property is { IsRequired: false, IsNullable: true } }).ToEquatableArray(),
    };
}
