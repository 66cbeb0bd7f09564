namespace ApiVideo.Package.Tests.Running;

/// <summary>What native code is linked with.</summary>
internal static class Linker
{
    /// <summary>Skips the test, and says so, where there is none.</summary>
    public static void Require()
    {
        if (!OperatingSystem.IsWindows() && Installed.Find("clang", "gcc") is null)
        {
            Assert.Ignore("NOT TESTED: native code needs a linker. On Debian: apt-get install gcc libc6-dev zlib1g-dev.");
        }
    }
}
