import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Board, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { Who } from '../http/request.js';
import { BoardDto, BoardQuery } from './board.dto.js';

@ApiTags('board')
@Controller('board')
export class BoardController {
  constructor(private readonly board: Board) {}

  @Get() @Needs('board.read') @Answers(BoardDto, 'The office\'s numbers; first what the office itself owes.')
  async counts(@Who() who: Credentials, @Query() { planId }: BoardQuery): Promise<BoardDto> {
    return BoardDto.from(await this.board.counts(who, planId ?? null));
  }
}
