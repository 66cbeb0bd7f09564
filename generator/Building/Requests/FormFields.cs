using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Requests;
using NSwag;

namespace ApiVideo.Generator.Building.Requests;

/// <summary>Reads the <c>encoding</c> of forms.</summary>
internal static class FormFields
{
    public static EquatableArray<FormFieldModel> Of(IDictionary<string, OpenApiEncoding>? encodings) => (encodings ?? new Dictionary<string, OpenApiEncoding>())
        .Where(encoding => encoding.Value is not null)
        .Select(encoding => Of(encoding.Key, encoding.Value))
        .OfType<FormFieldModel>()
        .OrderBy(field => field.WireName, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>Gets how the field is written; null where it is as usual.</summary>
    public static FormFieldModel? Of(string name, OpenApiEncoding encoding)
    {
        if (encoding.Style is { } style)
        {
            return new FormFieldModel(name, ParameterStyles.Named(style), encoding.Explode, encoding.AllowReserved, IsJson: false);
        }

        // What is written as JSON anyway needs no word; a list is not.
        return encoding.EncodingType is { } type && MediaTypes.IsJson(type)
            ? new FormFieldModel(name, ParameterStyle.Form, IsExploded: true, AllowsReserved: false, IsJson: true)
            : null;
    }
}
