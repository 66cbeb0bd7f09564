namespace ApiVideo.Generator.Contracts;

/// <summary>Represents one difference between two contracts.</summary>
/// <param name="Effect">What it does.</param>
/// <param name="Audience">Whom it concerns: <c>callers</c>, <c>mocks</c> or <c>receivers</c>.</param>
/// <param name="Line">The line that says it: the new one, or the old one of a thing that is gone.</param>
/// <param name="IsRemoved">Whether the thing is gone.</param>
/// <param name="Text">What has changed, and what that means.</param>
internal sealed record ContractChange(ContractEffect Effect, string Audience, ContractLine Line, bool IsRemoved, string Text);
