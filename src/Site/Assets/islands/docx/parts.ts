// Styles and numbering of a Word document. Own names where Word has none; the rest are Word's built-in ids, so that
// an organisation's template takes over when the text is pasted into it.

export function styles(main: string, compact: boolean): string {
  const size = compact ? 19 : 22;
  const after = compact ? 60 : 120;
  const style = (id: string, name: string, paragraph: string, run: string, based = 'Normal', extra = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/>${extra}${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`;
  const headingStyle = (level: number, points: number, before: number): string =>
    style(`Heading${level}`, `heading ${level}`, `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after / 2}"/><w:outlineLvl w:val="${level - 1}"/>`,
      `<w:b/><w:color w:val="0B4753"/><w:sz w:val="${points * 2}"/>`, 'Normal', '<w:next w:val="Normal"/><w:qFormat/>');
  return `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault>`
    + `<w:pPrDefault><w:pPr><w:spacing w:after="${after}" w:line="${compact ? 250 : 269}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
    + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    + '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>'
    + '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    + `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="64767C"/>`).join('')}</w:tblBorders></w:tblPr></w:style>`
    + style('Title', 'Title', `<w:spacing w:after="${after}"/>`, `<w:b/><w:color w:val="0B4753"/><w:sz w:val="${compact ? 34 : 44}"/>`, 'Normal', '<w:next w:val="Normal"/><w:qFormat/>')
    + headingStyle(1, compact ? 13 : 16, compact ? 160 : 320) + headingStyle(2, compact ? 11 : 13, compact ? 120 : 240) + headingStyle(3, compact ? 10 : 11, compact ? 80 : 160)
    + style('Lead', 'Lead', '', `<w:sz w:val="${size + 2}"/>`, 'Normal', '<w:qFormat/>')
    + style('ListParagraph', 'List Paragraph', `<w:spacing w:after="${after / 2}"/>`, '', 'Normal', '<w:qFormat/>')
    + style('Caption', 'caption', '<w:keepNext/>', '<w:i/>')
    + style('TableText', 'Table Text', '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>', `<w:sz w:val="${size - 2}"/>`)
    + style('AfterTable', 'After Table', '<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>', '')
    + style('Footer', 'footer', '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>', '<w:color w:val="47585E"/><w:sz w:val="17"/>')
    + style('FootnoteText', 'footnote text', '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="17"/>')
    + '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    + '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="005A75"/><w:u w:val="single"/></w:rPr></w:style></w:styles>';
}

/** Number 1 is the bullet; the ordered lists follow, each starting at 1. */
export function numbering(main: string, ordered: number): string {
  const level = (format: string, text: string): string =>
    `<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl>`;
  const numbers = Array.from({ length: ordered }, (_, index) =>
    `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`);
  return `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${numbers.join('')}</w:numbering>`;
}
