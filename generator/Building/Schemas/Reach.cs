using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Finds the types that can be come to from some, by members, cases, items, bases and what derives from them.</summary>
internal sealed class Reach(IEnumerable<SchemaModel> models)
{
    private readonly Dictionary<string, SchemaModel> _models = models.ToDictionary(model => model.TypeName, StringComparer.Ordinal);

    /// <summary>Gets the names of the types that are reached.</summary>
    public HashSet<string> From(IEnumerable<TypeRef> roots) => From(roots, static type => type.Innermost);

    /// <summary>Gets the names of the types that a merge patch merges into: what a list holds is replaced as a whole.</summary>
    public HashSet<string> ByPatch(IEnumerable<TypeRef> roots) => From(roots, static type => InnermostOfMaps(type));

    /// <summary>Gets the types of the bodies that are merged into what is there.</summary>
    public static IEnumerable<TypeRef> Patches(OperationModel operation) => operation.Body is { } body && MediaTypes.IsMergePatch(body.MediaType) ? [body.Type] : [];

    /// <summary>Gets the types of an operation's request bodies, the parts of one among them.</summary>
    public static IEnumerable<TypeRef> Bodies(OperationModel operation)
    {
        var parts = operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Part).Select(part => part.Type);
        return operation.Body is { } body ? parts.Prepend(body.Type) : parts;
    }

    /// <summary>Gets the types of an operation's answers, failures among them.</summary>
    public static IEnumerable<TypeRef> Answers(OperationModel operation)
    {
        var errors = operation.Errors.Select(error => error.Type);
        return operation.Result.Type is { } result ? errors.Append(result) : errors;
    }

    /// <summary>Gets all types that an operation names.</summary>
    public static IEnumerable<TypeRef> All(OperationModel operation) =>
        Bodies(operation).Concat(Answers(operation)).Concat(operation.Parameters.Select(parameter => parameter.Type));

    /// <summary>Gets the types that an event names.</summary>
    public static IEnumerable<TypeRef> All(EventModel model)
    {
        var types = model.Properties.Select(property => property.Type);
        return model.Payload is { } payload ? types.Append(payload) : types;
    }

    /// <summary>Gets the types that a type is made of.</summary>
    public static IEnumerable<TypeRef> Parts(SchemaModel model) => model switch
    {
        ObjectModel @object => Parts(@object),
        UnionModel union => union.Cases.Select(@case => @case.Type),
        _ => [],
    };

    // A base and what derives from it share properties.
    private static IEnumerable<TypeRef> Parts(ObjectModel model)
    {
        var types = model.Properties.Select(property => property.Type).Concat(model.Derived.Select(derived => TypeRef.Object(derived.TypeName)));
        types = model.BaseName is { } parent ? types.Append(TypeRef.Object(parent)) : types;
        return model.AdditionalType is { } additional ? types.Append(additional) : types;
    }

    private static TypeRef InnermostOfMaps(TypeRef type)
    {
        while (type is { Kind: TypeKind.Map, Item: { } item })
        {
            type = item;
        }

        return type;
    }

    private HashSet<string> From(IEnumerable<TypeRef> roots, Func<TypeRef, TypeRef> innermost)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<TypeRef>(roots);
        while (pending.Count > 0)
        {
            if (innermost(pending.Dequeue()) is { Name: { } name } && reached.Add(name))
            {
                foreach (var part in Parts(_models[name]))
                {
                    pending.Enqueue(part);
                }
            }
        }

        return reached;
    }
}
