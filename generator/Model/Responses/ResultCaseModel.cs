using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Responses;

/// <summary>One of several kinds of success, told apart by the status: the type of its body, and the case of the result's union.</summary>
internal sealed record ResultCaseModel(int FirstStatus, int LastStatus, TypeRef Type, string CaseName, bool IsText);
