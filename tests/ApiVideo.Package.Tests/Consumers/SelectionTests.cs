using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>Options that are lists, on their way through MSBuild: the compiler is told in a file in which semicolons and hashes begin comments.</summary>
internal sealed class SelectionTests
{
    [Test]
    public async Task Every_item_of_a_list_counts()
    {
        using var consumer = new Consumer("Selection");
        var build = (await consumer.BuildAsync()).EnsureSuccess();
        var run = await consumer.RunAsync();

        Assert.That(Finding.In(build), Is.Empty);
        Assert.That(run.EnsureSuccess().Lines.Order(StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "Excluded.VideosApi: ListVideosAsync",
            "Included.CApi: GetSharpAsync",
            "Included.LiveStreamsApi: GetLiveAsync",
            "Included.VideosApi: ListVideosAsync",
        }));
    }
}
