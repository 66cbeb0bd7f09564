using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class DocumentationCalls(Uri server) : ScenarioCalls(server)
{
    public Task Documentation_Lists_bulletPointsOp() => Client.Default.ListsBulletPointsOpAsync();

    public async Task Documentation_Lists_bulletPointsModel()
    {
        await Client.Default.ListsBulletPointsModelAsync(new() { Input = new ListsBulletPointsModel { Prop = ListsBulletPointsEnum.Simple } });
    }

    public Task Documentation_Lists_numbered() => Client.Default.ListsNumberedAsync();

    public Task Documentation_TextFormatting_boldText() => Client.Default.TextFormattingBoldTextAsync();

    public Task Documentation_TextFormatting_italicText() => Client.Default.TextFormattingItalicTextAsync();

    public Task Documentation_TextFormatting_combinedFormatting() => Client.Default.TextFormattingCombinedFormattingAsync();
}
