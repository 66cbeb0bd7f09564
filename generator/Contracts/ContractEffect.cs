namespace ApiVideo.Generator.Contracts;

/// <summary>The effect of a change of a document on the code of those who use the client.</summary>
internal enum ContractEffect
{
    /// <summary>Nothing that their code has to be changed for.</summary>
    Safe,

    /// <summary>It no longer compiles.</summary>
    Source,

    /// <summary>It compiles, and does something else.</summary>
    RunTime,
}
