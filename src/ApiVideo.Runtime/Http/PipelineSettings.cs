using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>Represents the options of a client as its pipeline uses them.</summary>
internal sealed class PipelineSettings
{
    /// <summary>Gets where the paths of the operations start.</summary>
    internal required Uri BaseAddress { get; init; }

    /// <summary>Gets where the operations go that have a server of their own, by that server.</summary>
    internal IReadOnlyDictionary<string, Uri> Addresses { get; init; } =
        ReadOnlyDictionary<string, Uri>.Empty;

    /// <summary>The header of that name.</summary>
    internal required string UserAgent { get; init; }

    /// <summary>Puts the credential on requests; null to send none.</summary>
    internal Authenticator? Authenticator { get; init; }

    /// <summary>Headers of every request that has none of that name.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Gets a value indicating whether an answer that is no success is thrown.</summary>
    internal bool ThrowOnError { get; init; } = true;

    /// <summary>The length in bytes beyond which a body that is read whole is refused.</summary>
    internal long MaxBodyLength { get; init; } = long.MaxValue;

    /// <summary>The length in bytes beyond which a line or an event of a body is refused.</summary>
    internal long MaxLineLength { get; init; } = long.MaxValue;

    /// <summary>The length in bytes beyond which a file is sent in parts of it, by operations that can.</summary>
    internal int UploadPartSize { get; init; } = int.MaxValue;

    internal RateLimitOptions RateLimits { get; init; } = new();

    internal TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal Func<ApiOperation, HttpRequestMessage, CancellationToken, ValueTask>? BeforeSend { get; init; }

    internal Func<ApiOperation, HttpResponseMessage, CancellationToken, ValueTask>? AfterReceive { get; init; }

    /// <summary>Asks for the permission to send a request, which ends when what it gives is disposed. Without one, it may tell when to ask again.</summary>
    internal Func<CancellationToken, ValueTask<(IDisposable? Permission, TimeSpan? RetryAfter)>>? Acquire { get; set; }

    /// <summary>Tells listeners of the calls; null where nobody can listen.</summary>
    internal ApiTelemetry? Telemetry { get; init; }

    /// <summary>Gets the settings of calls that exchange credentials: no hook sees them, and every answer but a success is an exception.</summary>
    internal PipelineSettings Unseen() => new()
    {
        BaseAddress = BaseAddress,
        Addresses = Addresses,
        UserAgent = UserAgent,
        MaxBodyLength = MaxBodyLength,
        MaxLineLength = MaxLineLength,
        Authenticator = Authenticator,
        Headers = Headers,
        TimeProvider = TimeProvider,
        Telemetry = Telemetry,
        Acquire = Acquire,
    };
}
