using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>A body of JSON values, each on a line, that are sent as they come.</summary>
internal static class LinesRequestContent
{
    /// <summary>Creates a body.</summary>
    /// <param name="values">The values.</param>
    /// <param name="mediaType">The media type; in that of text sequences (RFC 7464) a record separator begins each value.</param>
    internal static HttpContent Create<T, TCodec>(IAsyncEnumerable<T> values, string mediaType)
        where TCodec : IJsonCodec<T>
    {
        var content = new Lines<T, TCodec>(values, isSequence: mediaType.Contains("seq", StringComparison.OrdinalIgnoreCase));
        ContentTypes.Set(content, mediaType);
        return content;
    }

    private sealed class Lines<T, TCodec> : HttpContent, IRepeatableContent
        where TCodec : IJsonCodec<T>
    {
        private readonly IAsyncEnumerable<T> _values;
        private readonly bool _isSequence;

        internal Lines(IAsyncEnumerable<T> values, bool isSequence)
        {
            _values = values;
            _isSequence = isSequence;
        }

        /// <inheritdoc/>
        public bool CanRepeat => false;

        /// <inheritdoc/>
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        /// <inheritdoc/>
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            await foreach (var value in _values.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                var json = JsonRequestContent.Serialize<T, TCodec>(value);
                var start = _isSequence ? 1 : 0;
                var line = new byte[json.Length + start + 1];
                json.CopyTo(line, start);
                line[0] = _isSequence ? (byte)0x1E : line[0];
                line[^1] = (byte)'\n';
                await stream.WriteAsync(line, cancellationToken).ConfigureAwait(false);
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        /// <inheritdoc/>
        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
