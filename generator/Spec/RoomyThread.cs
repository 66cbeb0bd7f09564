using System.Runtime.ExceptionServices;

namespace ApiVideo.Generator.Spec;

/// <summary>
/// Runs work that recurses on a stack of its own. NSwag reads objects within objects recursively and rethrows at every
/// level; an exception in a deep document overflows the megabyte of a usual thread, which ends the IDE's process.
/// </summary>
internal static class RoomyThread
{
    private const int StackSize = 16 * 1024 * 1024;

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize)
        {
            IsBackground = true,
            Name = "OpenAPI reader",
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
