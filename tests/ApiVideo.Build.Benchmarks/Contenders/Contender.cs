using ApiVideo.Build.Benchmarks.Measuring;

namespace ApiVideo.Build.Benchmarks.Contenders;

/// <summary>A way in which the code of a client comes into a library.</summary>
/// <param name="name">What the table calls it.</param>
internal abstract class Contender(string name)
{
    public string Name => name;

    /// <summary>The items of the project.</summary>
    public virtual string Items(string document) => "";

    /// <summary>Creates everything that is not measured, after the project is restored.</summary>
    public virtual void Prepare(Library library)
    {
    }

    /// <summary>Runs and measures what comes before a build; <see langword="null"/> if nothing does.</summary>
    public virtual Figures? BeforeBuild(Library library) => null;

    /// <summary>The code that the build compiles.</summary>
    public virtual SourceCode CodeOf(Library library) => SourceCode.In(library.CodeFolder);
}
