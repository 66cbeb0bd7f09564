using System.Runtime.InteropServices;

namespace ApiVideo.Build.Benchmarks.Measuring;

/// <summary>What the ended children of this process used, and their children.</summary>
internal sealed partial record ResourceUsage(TimeSpan Processor, long PeakMegabytes)
{
    private const int Children = -1;

    public static ResourceUsage OfChildren()
    {
        if (GetResourceUsage(Children, out var usage) != 0)
        {
            throw new InvalidOperationException("The kernel does not say what the children used.");
        }

        var processor = TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds)
            + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds);
        return new ResourceUsage(processor, usage.PeakKilobytes >> 10);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, out Usage usage);

    /// <summary>The kernel's structure, with room for the fields that are not read.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
        public nint PeakKilobytes;
    }
}
