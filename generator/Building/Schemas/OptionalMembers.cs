using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Marks what one record for both directions has to leave open. In what a request body reaches, absent and null are two
/// things that the user has to be able to say, and what only the server sets is not required; in what an answer reaches,
/// what only the caller sets is not.
/// </summary>
internal static class OptionalMembers
{
    public static IEnumerable<SchemaModel> Mark(IReadOnlyList<SchemaModel> models, IEnumerable<TypeRef> bodies, IEnumerable<TypeRef> answers)
    {
        var byName = models.ToDictionary(model => model.TypeName, StringComparer.Ordinal);
        var sent = Reached(byName, bodies);
        var received = Reached(byName, answers);
        return models.Select(model => model is ObjectModel @object ? Mark(@object, sent.Contains(model.TypeName), received.Contains(model.TypeName)) : model);
    }

    private static HashSet<string> Reached(Dictionary<string, SchemaModel> models, IEnumerable<TypeRef> roots)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<TypeRef>(roots);
        while (pending.Count > 0)
        {
            var type = Innermost(pending.Dequeue());
            if (!type.IsNamed || !reached.Add(type.Name!))
            {
                continue;
            }

            foreach (var part in Parts(models[type.Name!]))
            {
                pending.Enqueue(part);
            }
        }

        return reached;
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

    private static ObjectModel Mark(ObjectModel model, bool isSent, bool isReceived) => model with
    {
        Properties = model.Properties.Select(property => Mark(property, isSent, isReceived)).ToEquatableArray(),
    };

    private static PropertyModel Mark(PropertyModel property, bool isSent, bool isReceived)
    {
        // What an object is has to be said in both directions.
        if (property.Discriminator is not null)
        {
            return property;
        }

        var isRequired = property.IsRequired && !(isSent && property.IsReadOnly) && !(isReceived && property.IsWriteOnly);
        return property with
        {
            IsRequired = isRequired,
            Constant = isRequired ? property.Constant : null,

            // Nobody sends what only the server sets.
            IsOptionalWrapper = isSent && !property.IsReadOnly && property.IsNullable && !isRequired,
        };
    }
}
