using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Hosting;

/// <summary>Writes the part of the options that takes a rate limiter of System.Threading.RateLimiting.</summary>
internal static class RateLimiterEmitter
{
    public static SourceWriter Emit(ClientFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        writer.Line("/// <content>The rate limiter, which the project has the type for.</content>");
        writer.Open($"{model.Scope.Accessibility} sealed partial class {model.TypeName}Options");
        writer.Lines("""
            /// <summary>
            /// Permits each request before it is sent; null permits all. The caller owns it, so that several clients can share one budget.
            /// A request that it refuses is an <see cref="global::System.Net.Http.HttpRequestException"/>. A permit is kept until the answer
            /// is there; that of an answer that is read as it arrives, until its stream is disposed of or the walk over it ends.
            /// What a source of tokens sends while a call waits for it needs none.
            /// </summary>
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
                            return lease;
                        }

                        lease.Dispose();
                        throw new global::System.Net.Http.HttpRequestException("The rate limiter of the options gave no permit.");
                    };
                }
            }
            """);
        writer.Close();
        return writer;
    }
}
