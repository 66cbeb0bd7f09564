using System.Text;
using System.Text.Json;
using ApiVideo.Benchmarks.HandWritten;
using BenchmarkDotNet.Attributes;

namespace ApiVideo.Benchmarks;

/// <summary>One delivery: the signature verified, the event parsed, and two of its members looked at.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Median")]
public class DeliveryBenchmarks
{
    private const string Secret = "sig_sec_0000000000000000000000";
    private const string Signature = "27a77d3a7fc626854886b5dbfae4e32c8b0170c1ea1b714c91ba77f1e7774e8c";

    private readonly byte[] _body = Encoding.UTF8.GetBytes(
        """{"type":"video.encoding.quality.completed","emittedAt":"2021-01-29T15:46:25.217Z","videoId":"vi0000000000000000000000","liveStreamId":"li0000000000000000000000","encoding":"hls","quality":"720p"}""");

    [Benchmark(Baseline = true, Description = "by hand")]
    public int ByHand()
    {
        if (!HandWrittenSignature.IsValid(_body, Signature, Secret))
        {
            throw new InvalidOperationException("The signature is not valid.");
        }

        return JsonSerializer.Deserialize(_body, HandWrittenContext.Default.HandWrittenEvent) is HandWrittenEncodingEvent e
            ? e.VideoId!.Length + e.EmittedAt!.Value.Second
            : 0;
    }

    [Benchmark(Description = "emitted")]
    public int Emitted()
    {
        if (!WebhookSignature.Verify(_body, Signature, Secret).IsValid)
        {
            throw new InvalidOperationException("The signature is not valid.");
        }

        return WebhookEvent.Parse(_body) is VideoEncodingQualityCompletedEvent e ? e.VideoId!.Length + e.EmittedAt!.Value.Second : 0;
    }

    [Benchmark(Description = "by hand, parse alone")]
    public int ByHandParse() =>
        JsonSerializer.Deserialize(_body, HandWrittenContext.Default.HandWrittenEvent) is HandWrittenEncodingEvent e ? e.VideoId!.Length : 0;

    [Benchmark(Description = "emitted, parse alone")]
    public int EmittedParse() => WebhookEvent.Parse(_body) is VideoEncodingQualityCompletedEvent e ? e.VideoId!.Length : 0;
}
