using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Marks the types that are sent otherwise than they are: without the members that only the server sets. Such a type has a
/// second codec for requests; elsewhere, as in a cache, nothing of it is lost.
/// </summary>
internal static class SentForms
{
    /// <param name="models">All types.</param>
    /// <param name="sent">The names of the types that requests reach.</param>
    public static IReadOnlyList<SchemaModel> Mark(IReadOnlyList<SchemaModel> models, HashSet<string> sent)
    {
        var forms = FormsOf(models, sent);
        return forms.Count == 0 ? models : [.. models.Select(model => Mark(model, forms))];
    }

    /// <summary>Marks what the operations send.</summary>
    public static List<ApiModel> Complete(IReadOnlyList<ApiModel> apis, IEnumerable<SchemaModel> models)
    {
        var forms = new HashSet<string>(models.Where(model => model.HasSentForm).Select(model => model.TypeName), StringComparer.Ordinal);
        return forms.Count == 0 ? [.. apis] : [.. apis.Select(api => api with
        {
            Operations = api.Operations.Select(operation => Complete(operation, forms)).ToEquatableArray(),
        })];
    }

    private static OperationModel Complete(OperationModel operation, HashSet<string> forms) => operation with
    {
        Body = operation.Body is { } body ? body with { Type = Of(body.Type, forms) } : null,
        Parameters = operation.Parameters.Select(parameter => parameter with { Type = Of(parameter.Type, forms) }).ToEquatableArray(),
    };

    private static TypeRef Of(TypeRef type, HashSet<string> forms) =>
        type.Innermost.Name is { } name && forms.Contains(name) ? type.AsSent() : type;

    // What contains such a type is one itself; each round settles one more level.
    private static HashSet<string> FormsOf(IReadOnlyList<SchemaModel> models, HashSet<string> sent)
    {
        var forms = new HashSet<string>(
            models.OfType<ObjectModel>().Where(model => sent.Contains(model.TypeName) && model.Properties.Any(property => property.IsReadOnly)).Select(model => model.TypeName),
            StringComparer.Ordinal);
        var others = models.Where(model => sent.Contains(model.TypeName) && model is not EnumModel).ToList();
        for (var isChanged = forms.Count > 0; isChanged;)
        {
            isChanged = false;
            foreach (var model in others.Where(model => !forms.Contains(model.TypeName) && Reach.Parts(model).Any(part => part.Innermost.Name is { } name && forms.Contains(name))))
            {
                isChanged = forms.Add(model.TypeName);
            }
        }

        return forms;
    }

    private static SchemaModel Mark(SchemaModel model, HashSet<string> forms) => !forms.Contains(model.TypeName) ? model : model switch
    {
        ObjectModel @object => @object with
        {
            HasSentForm = true,
            Properties = @object.Properties.Select(property => property with { Type = Of(property.Type, forms) }).ToEquatableArray(),
            AdditionalType = @object.AdditionalType is { } additional ? Of(additional, forms) : null,
        },
        UnionModel union => union with
        {
            HasSentForm = true,
            Cases = union.Cases.Select(@case => @case with { Type = Of(@case.Type, forms) }).ToEquatableArray(),
        },
        _ => model,
    };
}
