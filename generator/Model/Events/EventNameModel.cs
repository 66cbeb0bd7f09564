namespace ApiVideo.Generator.Model.Events;

/// <summary>Texts of a header that stand for the same events.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="TypeName">The event; null where it is one of several.</param>
/// <param name="Teller">The members and shapes that decide between several events.</param>
internal sealed record EventNameModel(EquatableArray<string> Texts, string? TypeName, EventTellerModel Teller);
