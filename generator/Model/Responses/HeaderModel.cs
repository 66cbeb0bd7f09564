using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Responses;

/// <summary>A response header that the spec declares.</summary>
/// <param name="Name">What its accessor is called.</param>
/// <param name="WireName">The name of the header.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Forms">How its text may be written, each as the type that reads it; several where operations differ.</param>
/// <param name="Doc">What the document says of it.</param>
internal sealed record HeaderModel(string Name, string WireName, TypeRef Type, EquatableArray<TypeKind> Forms, DocText Doc);
