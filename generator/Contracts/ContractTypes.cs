using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Contracts;

/// <summary>Gets the lines of models, enums, unions and events, and of their members.</summary>
internal static class ContractTypes
{
    public static IEnumerable<ContractLine> Of(SchemaModel schema, bool isSent, bool isReceived)
    {
        var flow = isSent && isReceived ? "sent and received" : isSent ? "sent" : "received";
        return schema switch
        {
            ObjectModel model => OfObject(model, flow),
            EnumModel model => OfEnum(model, flow),
            UnionModel model => OfUnion(model, flow),
            _ => [],
        };
    }

    public static IEnumerable<ContractLine> Of(EventModel model)
    {
        var subject = "event " + model.TypeName;
        yield return ContractBuilder.Line(
            subject,
            "key " + ContractText.Quote(model.Key),
            model.HeaderText is { } text ? "header " + ContractText.Quote(text) : null,
            model.TypeMember is { } member ? "member " + ContractText.Quote(member) : null,
            model.TypeValues.IsEmpty ? null : "texts " + Texts(model.TypeValues),
            model.Payload is { } payload ? "payload " + ContractBuilder.Name(payload) : null);
        foreach (var property in model.Properties)
        {
            yield return OfMember(subject, property);
        }
    }

    private static IEnumerable<ContractLine> OfObject(ObjectModel model, string flow)
    {
        var subject = "type " + model.TypeName;
        yield return ContractBuilder.Line(
            subject,
            "kind object",
            flow,
            model.BaseName is { } parent ? "base " + parent : null,
            model.Discriminator is { } discriminator ? "discriminator " + ContractText.Quote(discriminator) + (model.DefaultName is { } other ? ", else " + other : "") : null,
            model.IsDeprecated ? "obsolete" : null);
        foreach (var property in model.Properties.Where(property => !property.IsInherited || property.Discriminator is { IsAssigned: true }))
        {
            yield return OfMember(subject, property);
        }

        if (model is { AdditionalType: { } additional, IsAdditionalInherited: false })
        {
            yield return ContractBuilder.Line(subject + " member " + model.AdditionalName, "type " + ContractBuilder.Name(TypeRef.Map(additional, model.IsAdditionalNullable)), "others");
        }
    }

    private static ContractLine OfMember(string subject, PropertyModel property)
    {
        var type = ContractBuilder.Name(property.Type, property.IsNullable || !property.IsRequired);
        return ContractBuilder.Line(
            subject + " member " + property.Name,
            "type " + (property.IsOptionalWrapper ? $"Optional<{type}>" : type),
            property is { IsRequired: true, Constant: null, Discriminator: null } ? "required" : null,
            "json " + ContractText.Quote(property.WireName),
            property.Constant is { } constant ? "always " + ContractText.Quote(constant.Text) : null,
            property.Discriminator is { Value: { } value } mark ? (mark.IsFixed ? "always " : "default ") + ContractText.Quote(value) : null,
            property.IsReadOnly ? "read-only" : null,
            property.IsWriteOnly ? "write-only" : null,
            ContractBuilder.WireOf(property.Type),
            property.IsDeprecated ? "obsolete" : null);
    }

    private static IEnumerable<ContractLine> OfEnum(EnumModel model, string flow)
    {
        var subject = "type " + model.TypeName;
        yield return ContractBuilder.Line(subject, "kind enum of " + ContractBuilder.Name(TypeRef.Scalar(model.ValueKind)), flow, model.IsDeprecated ? "obsolete" : null);
        foreach (var member in model.Members)
        {
            yield return ContractBuilder.Line(subject + " value " + member.Name, "json " + ContractText.Quote(member.WireValue));
        }
    }

    private static IEnumerable<ContractLine> OfUnion(UnionModel model, string flow)
    {
        var subject = "type " + model.TypeName;
        yield return ContractBuilder.Line(
            subject, "kind union", flow, model.Discriminator is { } discriminator ? "discriminator " + ContractText.Quote(discriminator) : null, model.IsDeprecated ? "obsolete" : null);
        foreach (var @case in model.Cases)
        {
            yield return ContractBuilder.Line(
                subject + " case " + @case.Name, "type " + ContractBuilder.Name(@case.Type), @case.DiscriminatorValues.IsEmpty ? null : "texts " + Texts(@case.DiscriminatorValues) + (@case.IsDefault ? ", or any other" : ""));
        }
    }

    private static string Texts(EquatableArray<string> texts) => string.Join(", ", texts.OrderBy(text => text, StringComparer.Ordinal).Select(ContractText.Quote));
}
