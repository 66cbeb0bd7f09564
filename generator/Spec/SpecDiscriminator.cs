using NJsonSchema;

namespace ApiVideo.Generator.Spec;

/// <summary>A discriminator, with what NSwag's model has no member for.</summary>
internal sealed class SpecDiscriminator : OpenApiDiscriminator
{
    /// <summary>Gets or sets the schema of objects without the member, or with a text of which the document says nothing; null where there is none.</summary>
    public JsonSchema? Default { get; set; }
}
