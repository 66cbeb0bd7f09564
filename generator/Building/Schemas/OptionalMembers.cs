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
        var reach = new Reach(models);
        var sent = reach.From(bodies);
        var received = reach.From(answers);
        return models.Select(model => model is ObjectModel @object ? Mark(@object, sent.Contains(model.TypeName), received.Contains(model.TypeName)) : model);
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
