namespace ApiVideo.Generator.Model.Schemas;

/// <summary>The kinds of value that a member has, as far as they can be told from its JSON.</summary>
[Flags]
internal enum MemberValues
{
    None = 0,
    Object = 1,
    Array = 2,
    Text = 4,
    Instant = 8,
    Date = 16,
    Guid = 32,
    Integer = 64,
    Number = 128,
    Boolean = 256,
    Any = Object | Array | Text | Number | Boolean,
}
