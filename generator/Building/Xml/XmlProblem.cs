using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>Represents a part of the document that typed XML has no form for, and its place.</summary>
internal readonly record struct XmlProblem(SpecPointer At, string What);
