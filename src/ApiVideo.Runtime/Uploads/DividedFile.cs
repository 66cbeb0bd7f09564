using System;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>Divides a file into parts: one whose length is known in place, any other by a buffer for one part.</summary>
internal sealed class DividedFile
{
    private const int FirstBuffer = 64 * 1024;

    private readonly FileUpload _file;
    private readonly int _partSize;
    private readonly long _start;
    private readonly byte[] _ahead = new byte[1];
    private byte[] _buffer = [];
    private bool _hasAhead;
    private long _offset;
    private int _number;

    internal DividedFile(FileUpload file, int partSize)
    {
        _file = file;
        _partSize = partSize;
        _start = file.Source is { CanSeek: true } source ? source.Position : 0;
        Total = LengthOf(file);
        _offset = file.Continued?.ConfirmedBytes ?? 0;
    }

    /// <summary>The length of the file; null until it is known.</summary>
    internal long? Total { get; private set; }

    /// <summary>Gets the length of a file; null where only reading tells it.</summary>
    internal static long? LengthOf(FileUpload file) => file.Source switch
    {
        null => file.Bytes.Length,
        { CanSeek: true } source => Math.Max(0, source.Length - source.Position),
        _ => null,
    };

    /// <summary>Gets the next part, for as long as none was the last. The bytes of the part before are not valid after that.</summary>
    internal async ValueTask<DividedFilePart> NextAsync(CancellationToken cancellationToken)
    {
        _number++;
        if (Total is not { } total)
        {
            return await BufferAsync(cancellationToken).ConfigureAwait(false);
        }

        var length = Math.Min(_partSize, total - _offset);
        var end = _offset + length;
        var file = _file.Source is { } source
            ? new FileUpload(new SlicedStream(source, _start + _offset, length), _file.FileName, _file.ContentType) { Progress = _file.Progress, SentBefore = _offset, Total = total }
            : new FileUpload(_file.Bytes.Slice((int)_offset, (int)length), _file.FileName, _file.ContentType) { Progress = _file.Progress, SentBefore = _offset, Total = total };
        var range = string.Create(CultureInfo.InvariantCulture, $"bytes {_offset}-{end - 1}/{total}");
        _offset = end;
        return new DividedFilePart(file, range, end, IsLast: end == total);
    }

    private async ValueTask<DividedFilePart> BufferAsync(CancellationToken cancellationToken)
    {
        var length = await FillAsync(_file.Source!, cancellationToken).ConfigureAwait(false);
        var end = _offset + length;
        Total = _hasAhead ? null : end;
        var file = new FileUpload(new ReadOnlyMemory<byte>(_buffer, 0, length), _file.FileName, _file.ContentType)
        {
            Progress = _file.Progress is { } progress ? new KnownSoFar(progress, Total) : null,
            SentBefore = _offset,
            Total = Total,
        };
        var range = _number == 1 && !_hasAhead
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"part {_number}/{(_hasAhead ? "*" : _number)}");
        _offset = end;
        return new DividedFilePart(file, range, end, IsLast: !_hasAhead);
    }

    // One byte more than a part tells whether another part follows.
    private async ValueTask<int> FillAsync(Stream source, CancellationToken cancellationToken)
    {
        var length = 0;
        if (_hasAhead)
        {
            _buffer[length++] = _ahead[0];
            _hasAhead = false;
        }

        while (length < _partSize)
        {
            if (length == _buffer.Length)
            {
                Array.Resize(ref _buffer, (int)Math.Min(_partSize, Math.Max(FirstBuffer, 2L * length)));
            }

            var read = await source.ReadAsync(MemoryExtensions.AsMemory(_buffer, length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return length;
            }

            length += read;
        }

        _hasAhead = await source.ReadAsync(_ahead, cancellationToken).ConfigureAwait(false) > 0;
        return length;
    }

    // Of a part of a file whose length is not known yet, the total is not that of the part.
    private sealed class KnownSoFar : IProgress<ByteProgress>
    {
        private readonly IProgress<ByteProgress> _progress;
        private readonly long? _total;

        internal KnownSoFar(IProgress<ByteProgress> progress, long? total)
        {
            _progress = progress;
            _total = total;
        }

        /// <inheritdoc/>
        public void Report(ByteProgress value) => _progress.Report(value with { TotalBytes = _total });
    }
}
