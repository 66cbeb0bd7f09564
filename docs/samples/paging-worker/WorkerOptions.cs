namespace PagingWorker;

internal sealed class WorkerOptions
{
    public int PageSize { get; set; } = 10;

    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(1);
}
