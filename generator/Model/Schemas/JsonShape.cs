namespace ApiVideo.Generator.Model.Schemas;

/// <summary>The kinds of JSON that tell the cases of a union apart.</summary>
internal enum JsonShape
{
    Object,
    Array,
    Text,
    Integer,
    Number,
    Boolean,
}
