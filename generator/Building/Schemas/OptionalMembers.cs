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
    /// <param name="models">All types.</param>
    /// <param name="sent">The names of the types that request bodies reach.</param>
    /// <param name="patched">The names of those that a merge patch merges into, in which null removes a member.</param>
    /// <param name="received">The names of the types that answers reach.</param>
    public static IReadOnlyList<SchemaModel> Mark(IReadOnlyList<SchemaModel> models, HashSet<string> sent, HashSet<string> patched, HashSet<string> received) =>
    [
        .. models.Select(model => model is ObjectModel @object
            ? Mark(@object, sent.Contains(model.TypeName), patched.Contains(model.TypeName), received.Contains(model.TypeName)) : model),
    ];

    private static ObjectModel Mark(ObjectModel model, bool isSent, bool isPatched, bool isReceived)
    {
        var marked = model with { Properties = model.Properties.Select(property => Mark(property, isSent, isPatched, isReceived)).ToEquatableArray() };
        return isPatched && model.AdditionalType is { } additional ? marked with { AdditionalType = additional.WithNullableValues(), IsAdditionalNullable = true } : marked;
    }

    private static PropertyModel Mark(PropertyModel property, bool isSent, bool isPatched, bool isReceived)
    {
        // What an object is has to be said in both directions.
        if (property.Discriminator is not null)
        {
            return property;
        }

        var isRequired = property.IsRequired && !(isSent && property.IsReadOnly) && !(isReceived && property.IsWriteOnly);
        var isRemovable = isPatched && !isRequired;
        return property with
        {
            IsRequired = isRequired,
            IsNullable = property.IsNullable || isRemovable,
            Type = isPatched ? property.Type.WithNullableValues() : property.Type,
            Constant = isRequired ? property.Constant : null,

            // Nobody sends what only the server sets.
            IsOptionalWrapper = isSent && !property.IsReadOnly && (property.IsNullable || isRemovable) && !isRequired,
        };
    }
}
