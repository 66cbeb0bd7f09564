namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A record that derives from another, directly or not, and the texts of the other's discriminator that stand for it.</summary>
internal sealed record DerivedModel(string TypeName, EquatableArray<string> DiscriminatorValues, bool IsDirect);
