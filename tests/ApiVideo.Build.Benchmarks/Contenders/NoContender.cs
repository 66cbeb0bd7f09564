namespace ApiVideo.Build.Benchmarks.Contenders;

/// <summary>The empty library, which everything is compared with.</summary>
internal sealed class NoContender() : Contender("-");
