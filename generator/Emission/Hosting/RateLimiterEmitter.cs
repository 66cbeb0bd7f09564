using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Hosting;

/// <summary>Writes the part of the options that takes a rate limiter of System.Threading.RateLimiting.</summary>
internal static class RateLimiterEmitter
{
    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        writer.Line("/// <content>The rate limiter, for which the project has the type.</content>");
        writer.Open($"{model.Scope.Accessibility} sealed partial class {model.TypeName}Options");
        writer.Lines("""
            /// <summary>
            /// Gets or sets the rate limiter that grants a permit before each request is sent, or <see langword="null"/> for none. The caller owns it, so
            /// several clients can share one budget. If it grants no permit, the call throws an
            /// <see cref="global::System.Net.Http.HttpRequestException"/>, or waits as <see cref="RateLimitOptions.WaitWhenExhausted"/> says.
            /// </summary>
            /// <remarks>
            /// A permit is kept until the response has arrived. If the response is read as it arrives, the permit is kept until its stream is disposed
            /// or its enumeration ends. Requests that a source of tokens sends while a call waits for it need no permit.
            /// </remarks>
            public global::System.Threading.RateLimiting.RateLimiter? RateLimiter { get; set; }

            partial void AddRateLimiter(PipelineSettings settings)
            {
                if (RateLimiter is { } limiter)
                {
                    settings.Acquire = async cancellationToken =>
                    {
                        var lease = await limiter.AcquireAsync(permitCount: 1, cancellationToken).ConfigureAwait(false);
                        if (lease.IsAcquired)
                        {
                            return (lease, null);
                        }

                        var retryAfter = RetryAfter(lease);
                        lease.Dispose();
                        return (null, retryAfter);
                    };
                }
            }

            // RedisRateLimiting gives whole seconds, under this name.
            private static global::System.TimeSpan? RetryAfter(global::System.Threading.RateLimiting.RateLimitLease lease)
            {
                if (lease.TryGetMetadata(global::System.Threading.RateLimiting.MetadataName.RetryAfter, out var retryAfter))
                {
                    return retryAfter;
                }

                return lease.TryGetMetadata("RATELIMIT_RETRYAFTER", out var value) && value is int seconds
                    ? global::System.TimeSpan.FromSeconds(seconds)
                    : null;
            }
            """);
        writer.Close();
        return writer;
    }
}
