namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A record that derives from another, and the discriminator's texts that stand for it or for what derives from it.</summary>
internal sealed record DerivedModel(string TypeName, EquatableArray<string> DiscriminatorValues);
