using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests;

public sealed class RoslynVersionTests
{
    [Test]
    public void These_tests_run_on_the_oldest_compiler_that_is_promised()
    {
        Assert.That(typeof(Compilation).Assembly.GetName().Version, Is.EqualTo(new Version(4, 8, 0, 0)));
    }
}
