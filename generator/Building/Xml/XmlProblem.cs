using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>What typed XML cannot say, and where the document says it.</summary>
internal readonly record struct XmlProblem(SpecPointer At, string What);
