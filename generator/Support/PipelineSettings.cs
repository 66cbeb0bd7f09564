namespace ApiVideo.Generator.Support;

/// <summary>What a client's options come to, for its pipeline.</summary>
internal sealed class PipelineSettings
{
    /// <summary>Where the paths of the operations start.</summary>
    internal required global::System.Uri BaseAddress { get; init; }

    /// <summary>Where the operations go that have a server of their own, by that server.</summary>
    internal global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Uri> Addresses { get; init; } =
        global::System.Collections.ObjectModel.ReadOnlyDictionary<string, global::System.Uri>.Empty;

    /// <summary>The header of that name.</summary>
    internal required string UserAgent { get; init; }

    /// <summary>Puts the credential on requests; null to send none.</summary>
    internal Authenticator? Authenticator { get; init; }

    /// <summary>Headers of every request that has none of that name.</summary>
    internal global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> Headers { get; init; } = [];

    internal RateLimitOptions RateLimits { get; init; } = new();

    internal global::System.TimeProvider TimeProvider { get; init; } = global::System.TimeProvider.System;

    internal global::System.Func<
        ApiOperation,
        global::System.Net.Http.HttpRequestMessage,
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask>? BeforeSend { get; init; }

    internal global::System.Func<
        ApiOperation,
        global::System.Net.Http.HttpResponseMessage,
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask>? AfterReceive { get; init; }

    /// <summary>Asks for the permission to send a request, which ends when what it gives is disposed.</summary>
    internal global::System.Func<
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask<global::System.IDisposable>>? Acquire { get; set; }

    /// <summary>Tells listeners of the calls; null where nobody can listen.</summary>
    internal ApiTelemetry? Telemetry { get; init; }

    /// <summary>Gives the settings of calls that others wait for: nothing holds them back or looks at them.</summary>
    internal PipelineSettings Unhindered() => new()
    {
        BaseAddress = BaseAddress,
        Addresses = Addresses,
        UserAgent = UserAgent,
        Authenticator = Authenticator,
        Headers = Headers,
        TimeProvider = TimeProvider,
        Telemetry = Telemetry,
    };
}
