namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A member that objects of a case may have, with the kinds of value that it has, and the texts if they are few.</summary>
internal sealed record UnionMemberModel(string Name, MemberValues Values, EquatableArray<string> Texts);
